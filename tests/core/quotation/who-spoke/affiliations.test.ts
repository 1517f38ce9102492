import { expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';

const WORDS = '“We did exactly as we were told.”';

/** The one before the comma speaks, not where he works; written before the rule, when 10 of 26 were right. */
it.each([
  [
    'Lead researcher Dr Nita Holm, from Norland University’s Medical Research Council Epidemiology Unit said: Q',
    'Dr Nita Holm',
  ],
  ['Dr Nita Holm, of the Lorne Institute of Marine Science said: Q', 'Dr Nita Holm'],
  ['Nita Holm, at the Norland Met Office warned: Q', 'Nita Holm'],
  ['Nita Holm, with the Harbour Trust added: Q', 'Nita Holm'],
  ['Nita Holm, based at the Leston Centre said: Q', 'Nita Holm'],
  ['But Nita Holm, from Save Our Harbours said: Q', 'Nita Holm'],
  [
    'Professor Kamal Rao, Professor of Primary Care Diabetes & Vascular Medicine at the University of Halden based at the Leston Centre, said: Q',
    'Kamal Rao',
  ],
  [
    'Kamal Rao, Professor of Primary Care Diabetes & Vascular Medicine at the University of Halden, said: Q',
    'Kamal Rao',
  ],
  ['Danielle Smith of the Park Cancer Institute in Lorne, New York State said: Q', 'Danielle Smith'],
  ['Danielle Smith from Lorne, North Norland said: Q', 'Danielle Smith'],
  [
    'Lead author Ashley Bryce, PhD student at the Centre for Academic Care, University of Halden highlights that Q',
    'Ashley Bryce',
  ],
  ['Dr Fiona Dale, Editor in chief, The Harbour Journal said: Q', 'Dr Fiona Dale'],
  ['Dr Fiona Dale, editor of The Harbour Journal said: Q', 'Dr Fiona Dale'],
  [
    'A spokeswoman for the Medicines and Healthcare products Regulatory Agency (MHRA) said: Q',
    'A spokeswoman for the Medicines and Healthcare products Regulatory Agency',
  ],
  [
    'A spokesman for the Fish and Shellfish products Inspection Board said: Q',
    'A spokesman for the Fish and Shellfish products Inspection Board',
  ],
  [
    'Dr Jeri Barak, Associate Professor of Plant Pathology at the Food Institute, University of Halden, said: Q',
    'Dr Jeri Barak',
  ],
  ['Dr. Mikko Aalto, lead author of the study said: Q', 'Dr. Mikko Aalto'],
  ['Mikko Aalto, a co-author of the report said: Q', 'Mikko Aalto'],
  // Others speak here.
  ['In a letter to Nita Holm, the University of Halden said: Q', 'University of Halden'],
  ['In a letter to Nita Holm, from Lorne, Tom Day said: Q', 'Tom Day'],
  ['Speaking in Lorne, Tom Day said: Q', 'Tom Day'],
  ['After talks in Lorne, Norland Rail said: Q', 'Norland Rail'],
  ['Nita Holm was at work in Lorne, Norland Rail said. Q', 'Norland Rail'],
  ['From Lorne, Tom Day wrote: Q', 'Tom Day'],
  ['The University of Halden said: Q', 'University of Halden'],
  ['Nita Holm left, and the Harbour Trust said: Q', 'Harbour Trust'],
])('%s', (text, name) => {
  const found = findQuotations(text.replace('Q', WORDS)).at(-1)?.speaker?.name;
  expect(found).toBe(name);
});
