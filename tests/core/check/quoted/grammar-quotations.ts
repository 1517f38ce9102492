import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Sentences of our own, written before the judge had seen them: what a source quotes, and a page after it. */

export const GRAMMAR_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'polarity',
    rows: [
      [
        'major',
        '“The council has approved the new bridge,” engineer Tove Lind said.',
        '“The council has not approved the new bridge,” engineer Tove Lind said.',
      ],
      [
        'major',
        '“I never agreed to sell the harbour,” mayor Emil Rask said.',
        '“I agreed to sell the harbour,” mayor Emil Rask said.',
      ],
      [
        'major',
        '“We were unable to reach the second boat,” coxswain Ned Pryce said.',
        '“We were able to reach the second boat,” coxswain Ned Pryce said.',
      ],
      [
        'major',
        '“The minister denied that the letter was a forgery,” clerk Ines Duarte said.',
        '“The minister admitted that the letter was a forgery,” clerk Ines Duarte said.',
      ],
      [
        'major',
        '“They lied when they said that the dam was safe,” farmer Otis Gray said.',
        '“The dam was safe,” farmer Otis Gray said.',
      ],
      [
        'major',
        '“The dam was safe all through the winter,” farmer Otis Gray said.',
        '“They are lying when they say the dam was safe all through the winter,” farmer Otis Gray said.',
      ],
    ],
  },
  {
    about: 'modality',
    rows: [
      [
        'major',
        '“The strike could end on Friday,” union leader Rosa Mint said.',
        '“The strike will end on Friday,” union leader Rosa Mint said.',
      ],
      [
        'major',
        '“Residents should leave their homes tonight,” fire chief Abe Stone said.',
        '“Residents must leave their homes tonight,” fire chief Abe Stone said.',
      ],
      [
        'minor',
        '“We have to rebuild the school before winter,” teacher Lena Frost said.',
        '“We must rebuild the school before winter,” teacher Lena Frost said.',
      ],
    ],
  },
  {
    about: 'condition',
    rows: [
      [
        'major',
        '“If the rain stops, the match will be played on Sunday,” referee Ian Cole said.',
        '“The match will be played on Sunday,” referee Ian Cole said.',
      ],
      [
        'major',
        '“We will sign unless the bank raises the price,” owner Greta Holm said.',
        '“We will sign if the bank raises the price,” owner Greta Holm said.',
      ],
      [
        'same',
        '“The ferry will sail at six, and the crew will be paid for the night,” captain Jon Dahl said.',
        '“The ferry will sail at six,” captain Jon Dahl said.',
      ],
      [
        'major',
        '“Had the alarm worked, nobody would have died in the hotel,” inspector Femi Ade said.',
        '“Nobody would have died in the hotel,” inspector Femi Ade said.',
      ],
    ],
  },
  {
    about: 'quantifier',
    rows: [
      [
        'major',
        '“Many of the nurses have left the ward,” matron Ruth Vale said.',
        '“All of the nurses have left the ward,” matron Ruth Vale said.',
      ],
      [
        'major',
        '“Hardly anyone voted in the northern villages,” observer Karl Benz said.',
        '“Everyone voted in the northern villages,” observer Karl Benz said.',
      ],
      [
        'major',
        '“Up to 40 houses are under water,” mayor Dita Novak said.',
        '“40 houses are under water,” mayor Dita Novak said.',
      ],
      [
        'minor',
        '“The vote was a great success for the party,” chairman Hugo Meyer said.',
        '“The vote was a success for the party,” chairman Hugo Meyer said.',
      ],
    ],
  },
  {
    about: 'time and tense',
    rows: [
      [
        'major',
        '“The trial begins on Tuesday in the old courthouse,” lawyer Tess Young said.',
        '“The trial begins on Thursday in the old courthouse,” lawyer Tess Young said.',
      ],
      [
        'minor',
        '“The mine is closed and the men are at home,” foreman Rhys Bowen said.',
        '“The mine was closed and the men were at home,” foreman Rhys Bowen said.',
      ],
      [
        'same',
        '“I am tired of waiting for the roof to be repaired,” tenant Mia Roth said.',
        'Tenant Mia Roth said she was “tired of waiting for the roof to be repaired”.',
      ],
      [
        'same',
        '“We will meet at noon in front of the town hall,” organiser Pia Kern said.',
        '“We will meet at 12 p.m. in front of the town hall,” organiser Pia Kern said.',
      ],
      [
        'same',
        '“The bar has to close at midnight on weekdays,” landlord Ted Moss said.',
        '“The bar has to close at 12 a.m. on weekdays,” landlord Ted Moss said.',
      ],
    ],
  },
  {
    about: 'person',
    rows: [
      [
        'major',
        '“He asked me to burn the papers in the garden,” secretary Olga Petrov said.',
        '“I asked him to burn the papers in the garden,” secretary Olga Petrov said.',
      ],
      [
        'same',
        '“My brother built this house with his own hands,” Sara Lundt said.',
        'Sara Lundt said her brother “built this house with his own hands”.',
      ],
      [
        'minor',
        '“They have broken the promise they gave us in June,” baker Nils Moe said.',
        '“We have broken the promise they gave us in June,” baker Nils Moe said.',
      ],
    ],
  },
  {
    about: 'attribution',
    rows: [
      [
        'major:speaker',
        '“The engine failed twice before take-off,” pilot Anna Kraus said.',
        '“The engine failed twice before take-off,” mechanic Bruno Salis said.',
      ],
      [
        'same',
        '“The engine failed twice before take-off,” pilot Anna Kraus said.',
        '“The engine failed twice before take-off,” Ms Kraus told reporters.',
      ],
      [
        'same',
        '“The engine failed twice before take-off,” the pilot said.',
        '“The engine failed twice before take-off,” Anna Kraus said.',
      ],
      [
        'minor:speaker',
        '“We will appeal against the ruling,” Northern Rail said in a statement.',
        '“We will appeal against the ruling,” Northern Rail spokesman Dev Patel said.',
      ],
    ],
  },
  {
    about: 'cut at the end',
    rows: [
      [
        'major',
        '“I would vote for him again if he gave up the casino,” shopkeeper Jan Bos said.',
        '“I would vote for him again,” shopkeeper Jan Bos said.',
      ],
      [
        'major',
        '“We have enough water for the town, but not for the farms,” engineer Lou Petty said.',
        '“We have enough water for the town,” engineer Lou Petty said.',
      ],
      [
        'same',
        '“She was the best teacher I ever had, and she lived two doors from us,” singer Kit Marlow said.',
        '“She was the best teacher I ever had,” singer Kit Marlow said.',
      ],
    ],
  },
  {
    about: 'cut in the middle',
    rows: [
      [
        'same',
        '“The judge, whom I had met only once before, was fair to both of us,” plaintiff Ona Beck said.',
        '“The judge … was fair to both of us,” plaintiff Ona Beck said.',
      ],
      [
        'major',
        '“The new law will not, in my opinion, protect the river,” biologist Cal Ross said.',
        '“The new law will … protect the river,” biologist Cal Ross said.',
      ],
      [
        'minor',
        '“The fire began in the kitchen on the second floor and spread to the roof,” officer Gwen Shaw said.',
        '“The fire began in the kitchen and spread to the roof,” officer Gwen Shaw said.',
      ],
      [
        'same',
        '“The fire began in the kitchen on the second floor of the house next door and spread to the roof,” officer Gwen Shaw said.',
        '“The fire began in the kitchen … and spread to the roof,” officer Gwen Shaw said.',
      ],
    ],
  },
  {
    about: 'order',
    rows: [
      [
        'minor',
        '“Yesterday we found the second box in the cellar,” archivist Lea Brandt said.',
        '“We found the second box in the cellar yesterday,” archivist Lea Brandt said.',
      ],
      [
        'major',
        '“The landlord sued the tenants over the broken heating,” lawyer Sam Ochs said.',
        '“The tenants sued the landlord over the broken heating,” lawyer Sam Ochs said.',
      ],
      [
        'major',
        '“I did not say that he stole the money,” witness Amos Dyer said.',
        '“I did say that he stole no money,” witness Amos Dyer said.',
      ],
    ],
  },
  {
    about: 'synonyms',
    rows: [
      [
        'minor',
        '“It was a terrible night for everyone on the island,” nurse Elin Voss said.',
        '“It was an awful night for everyone on the island,” nurse Elin Voss said.',
      ],
      [
        'major',
        '“The suspect has been arrested and is being questioned,” sergeant Bob Hale said.',
        '“The suspect has been convicted and is being questioned,” sergeant Bob Hale said.',
      ],
      [
        'minor',
        '“The firm bought the land in a secret deal,” councillor Una Flynn said.',
        '“The company bought the land in a secret deal,” councillor Una Flynn said.',
      ],
    ],
  },
  {
    about: 'paraphrase in marks',
    rows: [
      [
        'silent',
        '“We are going to have to take a hard look at whether the plant can stay open,” director Paul Rey said.',
        '“We are considering closing the plant,” director Paul Rey said.',
      ],
      [
        'minor',
        '“People here are fed up with the noise from the airport,” resident Ivy Bloom said.',
        '“People here are sick of the noise from the airport,” resident Ivy Bloom said.',
      ],
    ],
  },
  {
    about: 'joined answers',
    rows: [
      [
        'minor',
        '“The mayor knew about the leak,” whistleblower Tara Finn said in March. A week later she said: “The records were burned in the yard.”',
        '“The mayor knew about the leak. The records were burned in the yard,” whistleblower Tara Finn said.',
      ],
      [
        'same',
        '“The mayor knew about the leak,” whistleblower Tara Finn said. “The records were burned in the yard.”',
        '“The mayor knew about the leak. The records were burned in the yard,” whistleblower Tara Finn said.',
      ],
      [
        'minor',
        '“We fed the prisoners every day. The guards from the city beat the others. We let them all go in May,” rebel leader Yusuf Bah said.',
        '“We fed the prisoners every day. We let them all go in May,” rebel leader Yusuf Bah said.',
      ],
    ],
  },
  {
    about: 'brackets, sic, masks',
    rows: [
      [
        'same',
        '“He told me that it would be finished by spring,” widow Nell Hart said.',
        '“[The builder] told me that it would be finished by spring,” widow Nell Hart said.',
      ],
      [
        'same',
        '“That was a fucking disgrace from start to finish,” captain Roy Steel said.',
        '“That was a f***ing disgrace from start to finish,” captain Roy Steel said.',
      ],
      [
        'same',
        '“Get that damn camera out of my face right now,” singer Billy Cole said.',
        '“Get that d--- camera out of my face right now,” singer Billy Cole said.',
      ],
      [
        'same',
        '“You are a bunch of bastards and you know it,” striker Leo Vance shouted.',
        '“You are a bunch of [expletives] and you know it,” striker Leo Vance shouted.',
      ],
      [
        'major',
        '“He paid for the trip,” aide Moira Kent said.',
        '“[The president] never paid for the trip,” aide Moira Kent said.',
      ],
    ],
  },
  {
    about: 'names',
    rows: [
      [
        'same',
        '“I met Mohammed Rahman at the mosque on Friday,” imam Idris Shah said.',
        '“I met Muhammad Rahman at the mosque on Friday,” imam Idris Shah said.',
      ],
      [
        'same',
        '“I gave the keys to Stephen McDonald that night,” porter Alf Reid said.',
        '“I gave the keys to Steven MacDonald that night,” porter Alf Reid said.',
      ],
      [
        'same',
        '“We studied with José Muñoz in Lima for three years,” sculptor Dora Quill said.',
        '“We studied with Jose Munoz in Lima for three years,” sculptor Dora Quill said.',
      ],
      [
        'major',
        '“I gave the keys to Martin Wells that night,” porter Alf Reid said.',
        '“I gave the keys to Marvin Walsh that night,” porter Alf Reid said.',
      ],
    ],
  },
  {
    about: 'numbers',
    rows: [
      [
        'same',
        '“We lost twelve cows and a third of the barley,” farmer Ole Berg said.',
        '“We lost 12 cows and one-third of the barley,” farmer Ole Berg said.',
      ],
      [
        'major',
        '“We spent $2.5 million on the hall,” treasurer Amy Chan said.',
        '“We spent $2.5 billion on the hall,” treasurer Amy Chan said.',
      ],
      [
        'major',
        '“About 300 people slept in the gym,” warden Flo Reeve said.',
        '“About 30 people slept in the gym,” warden Flo Reeve said.',
      ],
      [
        'same',
        '“It cost us fifty per cent more than we had planned,” curator Max Lind said.',
        '“It cost us 50% more than we had planned,” curator Max Lind said.',
      ],
    ],
  },
  {
    about: 'joined',
    rows: [
      [
        'minor',
        '“The mayor knew about the leak,” whistleblower Tara Finn said in March. A week later she said: “The records were burned in the yard.”',
        '“The mayor knew about the leak. The records were burned in the yard,” whistleblower Tara Finn said.',
      ],
      [
        'same',
        '“The mayor knew about the leak,” whistleblower Tara Finn said. “The records were burned in the yard.”',
        '“The mayor knew about the leak. The records were burned in the yard,” whistleblower Tara Finn said.',
      ],
      [
        'minor',
        '“The mayor lied to us about the water,” Jess Toll said on Monday. Asked about the schools on Friday, she said: “They should be closed at once.”',
        '“The mayor lied to us about the water. They should be closed at once,” Jess Toll said.',
      ],
      [
        'same',
        '“The mayor lied to us about the water,” Jess Toll said on Monday. Asked about the schools on Friday, she said: “They should be closed at once.”',
        '“The mayor lied to us about the water … They should be closed at once,” Jess Toll said.',
      ],
      [
        'same',
        '“The mayor lied to us about the water,” Jess Toll said on Monday. Asked about the schools on Friday, she said: “They should be closed at once.”',
        '“The mayor lied to us about the water,” Jess Toll said. “They should be closed at once.”',
      ],
      [
        'same',
        '“The mayor lied to us about the water,” Jess Toll told a crowd of pupils. She added: “They should close the schools at once.”',
        '“The mayor lied to us about the water. They should close the schools at once,” Jess Toll said.',
      ],
      [
        'minor',
        '“We found no poison in the well,” chemist Ada Moor said. In an earlier interview she had said: “The fish in the lake are dying every day.”',
        '“We found no poison in the well. The fish in the lake are dying every day,” chemist Ada Moor said.',
      ],
      [
        'minor',
        '“I am leaving the club in June,” keeper Jo Ray told fans. The next day, he said: “The owner never paid my rent.”',
        '“I am leaving the club in June. The owner never paid my rent,” keeper Jo Ray said.',
      ],
      [
        'same',
        '“I am leaving the club in June,” keeper Jo Ray told fans outside the ground, where some two hundred had waited for hours in the cold to hear from him. “The owner never paid my rent.”',
        '“I am leaving the club in June. The owner never paid my rent,” keeper Jo Ray said.',
      ],
      [
        'minor',
        '“I am leaving the club in June,” keeper Jo Ray told fans. Later that week, he said: “The owner never paid my rent.”',
        '“I am leaving the club in June, the owner never paid my rent,” keeper Jo Ray said.',
      ],
    ],
  },
];

/** Judged otherwise than they should be. */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'major',
    '“He may have seen the driver,” detective Paula Wirth said.',
    '“He saw the driver,” detective Paula Wirth said.',
  ],
];
