/** What a source quotes, and a sentence of a page. People and places are made up. */
export type ToldPair = readonly [source: string, page: string];

/** The page tells what the source quotes, by the same speaker. A row a change that retelling makes. */
export const TOLD: readonly ToldPair[] = [
  // Tense, person and "that".
  [
    '“The council will rebuild the sea wall before winter,” Mayor Ada Moss said.',
    'Mayor Ada Moss told reporters that the council would rebuild the sea wall ahead of the winter.',
  ],
  [
    '“I have never taken money from the harbour company,” Tom Reyes said.',
    'Tom Reyes said he had never accepted any money from the harbour firm.',
  ],
  [
    '“We are closing the clinic because the nurses have left,” said Dr. Ines Falk.',
    'The clinic is being closed because its nurses left, Falk said. Dr. Ines Falk runs it.',
  ],
  [
    '“My daughter saw the driver leave the bus before it rolled,” Lena Voss said.',
    'Lena Voss said that her daughter saw the driver getting off the bus before it rolled away.',
  ],
  // Where the speaker is named.
  [
    '“The bridge cables were inspected only once in ten years,” Ida Moen said.',
    'According to Ida Moen, the cables of the bridge had only once been inspected in ten years.',
  ],
  [
    '“The reactor cooled faster than our models predicted,” said Omar Nadir, the plant’s chief engineer.',
    'The reactor, Omar Nadir said, had cooled much faster than the models had predicted.',
  ],
  [
    '“Prices for wheat doubled after the drought,” Piet Haan said.',
    'Wheat prices had doubled after the drought, Piet Haan added.',
  ],
  [
    '“The museum must return the bronze masks to Tarvia,” said Ruth Abara.',
    'Ruth Abara is a lawyer. She said the museum must give the bronze masks back to Tarvia.',
  ],
  // Voice.
  [
    '“The storm destroyed every greenhouse on the island,” Nils Berg said.',
    'Nils Berg said every greenhouse on the island had been destroyed by the storm.',
  ],
  [
    '“The files were copied by two clerks during the night,” Inspector Hugo Lind said.',
    'Inspector Hugo Lind said two clerks had copied the files at night.',
  ],
  // Other words for the same.
  [
    '“The firm fired forty workers who had joined the union,” Carla Diaz said.',
    'Carla Diaz said the company dismissed forty employees who had joined the union.',
  ],
  [
    '“Our children are drinking poisoned water from these wells,” said Amina Sule.',
    'Amina Sule said children were drinking poisoned water from the wells.',
  ],
  [
    '“The minister lied to parliament about the tunnel,” Eva Stern said.',
    'Eva Stern said the minister had lied to parliament about the tunnel.',
  ],
  [
    '“We need twice as many doctors in rural hospitals,” Jan Kowal said.',
    'Jan Kowal said rural hospitals needed twice as many doctors.',
  ],
  // A noun for a verb.
  [
    '“The army withdrew from the valley on Sunday,” General Pavel Ruza said.',
    'General Pavel Ruza said the withdrawal of the army from the valley took place on Sunday.',
  ],
  // Parts.
  [
    '“It is a sad day. The ferry company ignored three warnings about the doors. I will not forgive them,” said Mia Holt.',
    'Mia Holt said three warnings about the doors had been ignored by the ferry company.',
  ],
  [
    '“Well, look, frankly the airport will lose its licence if the runway is not repaired,” said Otto Bram.',
    'Otto Bram said the airport would lose its licence if its runway was not repaired.',
  ],
  [
    '“The vaccine protects older patients for about two years,” Dr. Lin Chao said. “We were surprised.”',
    'Dr. Lin Chao, who led the trial, said older patients were protected by the vaccine for around two years.',
  ],
  // Order of the parts.
  [
    '“When the alarm rang, the guards locked the northern gate,” Sergio Pell said.',
    'The guards locked the northern gate when the alarm rang, Sergio Pell said.',
  ],
  [
    '“In March the lake froze so hard that lorries crossed it,” said Anna Kivi.',
    'Anna Kivi said the lake had frozen so hard in March that lorries crossed it.',
  ],
  // Numbers in another form.
  [
    '“The tunnel will cost 3 billion crowns and take ten years,” said Finn Aas.',
    'Finn Aas said the tunnel would cost three billion crowns and take 10 years.',
  ],
  [
    '“Twelve of our boats sank in the harbour,” Rosa Melo said.',
    'Rosa Melo said 12 of their boats had sunk in the harbour.',
  ],
  // A pronoun of the source named by the page, and a name by a pronoun.
  [
    'Bruno Keller leads the orchestra. “He insulted the violinists and refused to apologise,” Klara Weiss said of Bruno Keller.',
    'Klara Weiss said Keller insulted the violinists and would not apologise.',
  ],
  [
    '“Governor Dale should resign and return the donations,” Senator Ruth Oyelaran said.',
    'Senator Ruth Oyelaran said the governor should resign and return the donations.',
  ],
  // Negation in another form.
  [
    '“The pilot did not hear the warning from the tower,” said Marek Zielin.',
    'Marek Zielin said the pilot never heard the warning from the tower.',
  ],
  [
    '“Nobody checked the brakes of the tram that morning,” Sofia Rinn said.',
    'Sofia Rinn said no one had checked the brakes of the tram on that morning.',
  ],
];

/** The page does not tell what the source quotes, close as its words are. */
export const NOT_TOLD: readonly ToldPair[] = [
  // The same speaker on something else.
  [
    '“The council will rebuild the sea wall before winter,” Mayor Ada Moss said.',
    'Mayor Ada Moss said the council had borrowed money for the sea wall.',
  ],
  [
    '“The firm fired forty workers who had joined the union,” Carla Diaz said.',
    'Carla Diaz said the union had grown quickly at the firm this year.',
  ],
  [
    '“Prices for wheat doubled after the drought,” Piet Haan said.',
    'Piet Haan said farmers had sown less wheat since the drought.',
  ],
  [
    '“The vaccine protects older patients for about two years,” Dr. Lin Chao said.',
    'Dr. Lin Chao said the vaccine had been tested on older patients in four cities.',
  ],
  [
    '“The museum must return the bronze masks to Tarvia,” said Ruth Abara.',
    'Ruth Abara said the bronze masks were taken from Tarvia by a museum director.',
  ],
  [
    '“We discussed the budget with the teachers on Friday,” Jan Kowal said.',
    'Jan Kowal said the teachers had rejected the budget on Friday.',
  ],
  // Another speaker.
  [
    '“The council will rebuild the sea wall before winter,” Mayor Ada Moss said.',
    'Engineer Per Lund said the council would rebuild the sea wall ahead of the winter.',
  ],
  [
    '“The ferry company ignored three warnings about the doors,” said Mia Holt.',
    'Prosecutors said the ferry company had ignored three warnings about its doors.',
  ],
  [
    '“The minister lied to parliament about the tunnel,” Eva Stern said.',
    'Eva Stern left. Jonas Stern said the minister had lied to parliament about the tunnel.',
  ],
  [
    '“The storm destroyed every greenhouse on the island,” Nils Berg said.',
    'Every greenhouse on the island has been destroyed by the storm.',
  ],
  [
    '“The bridge cables were inspected only once in ten years,” Ida Moen said.',
    'Ida Moen was not surprised. The cables of the bridge had only once been inspected in ten years, a report said.',
  ],
  // Another polarity.
  [
    '“The pilot did not hear the warning from the tower,” said Marek Zielin.',
    'Marek Zielin said the pilot had heard the warning that came from the tower.',
  ],
  [
    '“The army withdrew from the valley on Sunday,” General Pavel Ruza said.',
    'General Pavel Ruza said the army had not withdrawn from the valley on Sunday.',
  ],
  [
    '“We will extend the strike to the southern ports,” Rosa Melo said.',
    'Rosa Melo denied that the strike would be extended to southern ports.',
  ],
  [
    '“The new rules made the mines safer for young workers,” Otto Bram said.',
    'Otto Bram said the new rules had made the mines more dangerous for young workers.',
  ],
  [
    '“The bank accepted the loan from the state fund,” said Finn Aas.',
    'Finn Aas said the bank had refused the loan from the state fund.',
  ],
  [
    '“Exports of timber rose sharply in the autumn,” Anna Kivi said.',
    'Anna Kivi said timber exports had fallen sharply in the autumn.',
  ],
  // Another mood.
  [
    '“The reactor might be restarted in April,” said Omar Nadir.',
    'Omar Nadir said the reactor will definitely be restarted in April.',
  ],
  [
    '“The airport will lose its licence if the runway is not repaired,” said Otto Bram.',
    'Otto Bram said the airport would lose its licence and the runway be repaired.',
  ],
  [
    '“Governor Dale should return the donations from the casino,” Senator Ruth Oyelaran said.',
    'Senator Ruth Oyelaran said the governor returned the donations from the casino.',
  ],
  [
    '“We want to open the archive to historians,” Klara Weiss said.',
    'Klara Weiss said the archive had been opened to historians.',
  ],
  // Another number or amount.
  [
    '“Twelve of our boats sank in the harbour,” Rosa Melo said.',
    'Rosa Melo said five of their boats had sunk in the harbour.',
  ],
  [
    '“Some of the guards locked the northern gate,” Sergio Pell said.',
    'Sergio Pell said all of the guards had locked the northern gate.',
  ],
  [
    '“The tunnel will cost 3 billion crowns and take ten years,” said Finn Aas.',
    'Finn Aas said the tunnel would cost 3 billion crowns and take 14 years.',
  ],
  // Another name.
  [
    '“The clerks sold the maps to a dealer in Brask,” Inspector Hugo Lind said.',
    'Inspector Hugo Lind said the clerks had sold the maps to a dealer in Velmore.',
  ],
  [
    '“Bruno Keller insulted the violinists at the rehearsal,” Klara Weiss said.',
    'Klara Weiss said Peter Falk had insulted the violinists at the rehearsal.',
  ],
  // Parts exchanged.
  [
    '“The guards attacked the prisoners with batons,” said Lena Voss.',
    'Lena Voss said the prisoners had attacked the guards with batons.',
  ],
  ['“Tarvia invaded Colvane in the spring,” Eva Stern said.', 'Eva Stern said Colvane invaded Tarvia in the spring.'],
  // Another day.
  [
    '“The trains will stop running on Monday evening,” Marek Zielin said.',
    'Marek Zielin said the trains will stop running on Thursday evening.',
  ],
  // Asked, not told.
  [
    '“The harbour company paid the mayor for the permit,” Tom Reyes said.',
    'Tom Reyes asked whether the harbour company had paid the mayor for the permit.',
  ],
  // Nothing but the names and the matter.
  [
    '“President Hale and Chancellor Brandt are friends of Tarvia,” Amina Sule said.',
    'Amina Sule said President Hale had met Chancellor Brandt in Tarvia.',
  ],
  ['“It was the worst night of my life,” said Sofia Rinn.', 'Sofia Rinn said the night shift paid badly.'],
  // What others think, in the mouth of the same speaker.
  [
    '“Some people claim that the dam is cracked, and they are wrong,” Nils Berg said.',
    'Nils Berg said the dam is cracked, as people claim.',
  ],
];
