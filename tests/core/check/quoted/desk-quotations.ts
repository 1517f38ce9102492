import type { QuotedRow, QuotedTable } from './quoted-rows.ts';

/* Small articles of our own from many desks, written before the judge had seen them: a source, and a page after it. */

export const DESK_QUOTATIONS: readonly QuotedTable[] = [
  {
    about: 'one statement put into words by two translators or transcribers',
    rows: [
      [
        'minor',
        'Foreign minister Ilkay Toprak flew home from the talks on Sunday. “We will not accept any agreement that leaves our soldiers without protection,” Toprak told reporters at the airport. The talks are due to go on in March.',
        'Ilkay Toprak, the foreign minister, rejected the draft. “We shall accept no deal that leaves our troops without protection,” Toprak told reporters at Ankova airport.',
      ],
      [
        'minor',
        'Rescuers reached the valley on Friday after two days. “The water took the whole village in five minutes and nobody could do anything,” survivor Amina Lohar said in the local language. Her house was among those lost.',
        'Villagers said there had been no warning. “In five minutes the water had taken the whole village, and nobody was able to do anything,” said Amina Lohar, a survivor.',
      ],
      [
        'minor',
        'Goalkeeper Matteo Sarri is to leave the club after eleven seasons. “I gave everything for this shirt and I leave with a clear conscience,” Sarri said in Italian.',
        'Sarri, 34, said goodbye at a news conference. “I have given everything for this shirt and I am leaving with a clean conscience,” goalkeeper Matteo Sarri said.',
      ],
      [
        'minor',
        'The archbishop of Vellano spoke after the mass for the dead miners. “God does not ask us to understand this, only to stand beside those who weep,” Archbishop Renato Pucci said.',
        'Thousands came to the cathedral. “God doesn’t ask that we understand it, he only asks us to stand with those who weep,” Archbishop Renato Pucci told them.',
      ],
      [
        'major',
        'Prime minister Bela Horvat visited the border on Tuesday. “We have never closed this crossing to people who flee from war,” Horvat told soldiers there.',
        'Bela Horvat, the prime minister, visited the border on Tuesday. “We have closed this crossing to the people who flee from war,” Horvat told the soldiers.',
      ],
    ],
  },
  {
    about: 'two different statements by one speaker on one subject',
    rows: [
      [
        'silent',
        'Coach Dana Whitlow praised her team after the final. “The girls ran until they had nothing left, and I could not be prouder of them,” Whitlow said. The Comets won 3-1.',
        'The Comets won the cup for the first time since 1998. “I told the girls at half-time that the cup would not come to them by waiting,” coach Dana Whitlow said.',
      ],
      [
        'silent',
        'The factory in Durham will close in June. “It is a terrible day for the town and for 400 families,” union secretary Neil Prosser said. The company blamed energy prices.',
        'Union secretary Neil Prosser accused the firm of bad faith. “This town has given that company its best 60 years and gets a letter in return,” Prosser told a meeting on Monday.',
      ],
      [
        'silent',
        'Health minister Paula Renz defended the plan in parliament. “No hospital will be closed before there is another within 30 minutes,” Renz said.',
        'Health minister Paula Renz was asked about the hospitals again on Thursday. “No patient will have to drive for more than an hour,” Renz told radio listeners.',
      ],
      [
        'silent',
        'Chief executive Tomas Blick presented the figures on Wednesday. “We expect demand for our pumps to grow in every market next year,” Blick said.',
        'Shares of the pump maker fell. “We expected demand in the autumn to be better than it was, and that was our mistake,” chief executive Tomas Blick told analysts.',
      ],
      [
        'silent',
        'Astronomer Priya Nath led the survey. “We have found water in the clouds of a planet that is twice the size of ours,” Nath said. The study is in the journal Orbit.',
        'A planet 90 light years away may have rain. “It is the first time that anybody has found water on a planet where it is warm enough for life,” astronomer Priya Nath said.',
      ],
    ],
  },
  {
    about: "partial quotations woven into the reporter's sentence",
    rows: [
      [
        'same',
        'Judge Eleanor Voss sentenced him to nine years. “You preyed on people who trusted you with everything they had, and you have not shown a moment of remorse,” Voss told him.',
        'Sentencing the adviser to nine years, Judge Eleanor Voss said he had “preyed on people who trusted” him and had not shown “a moment of remorse”.',
      ],
      [
        'same',
        'The council voted 9-4 for the tower. “I cannot look my grandchildren in the eye and tell them I let this skyline go for a car park,” councillor Ruth Amory said.',
        'Councillor Ruth Amory, who voted against the tower, said she could not “look my grandchildren in the eye” and tell them she had let “this skyline go for a car park”.',
      ],
      [
        'same',
        'Pilot Hanna Lindqvist landed the plane in a field. “I had about four seconds to choose between the trees and the river,” Lindqvist said. Nobody was hurt.',
        'Lindqvist had “about four seconds to choose” where to come down, the pilot said, and took the field behind the river.',
      ],
      [
        'major',
        'The report on the ferry came out on Monday. “The crew were not properly trained to launch the boats,” inspector Colm Devaney wrote.',
        'Inspector Colm Devaney found that the crew were “properly trained to launch the boats”, according to his report.',
      ],
      [
        'major',
        'Mayor Olive Tan answered questions about the budget. “I will raise the property tax if the state takes away our school money,” Tan said.',
        'Taxes will go up in Brindle, says its mayor. “I will raise the property tax,” Olive Tan said on Tuesday.',
      ],
    ],
  },
  {
    about: 'a condition, a hedge or a denial that one outlet drops',
    rows: [
      [
        'major',
        'Striker Luca Ferri has one year left on his contract. “I want to stay here for the rest of my career, unless the club tells me to go,” Ferri said.',
        'Fans can breathe again. “I want to stay here for the rest of my career,” striker Luca Ferri said after training.',
      ],
      [
        'major',
        'Virologist Ana Petrescu warned against early conclusions. “I suspect that the outbreak started at the market, but we have no proof of it at all,” Petrescu said.',
        'The source of the outbreak has been found. “The outbreak started at the market,” virologist Ana Petrescu said.',
      ],
      [
        'same',
        'Finance minister Jonas Kaup was careful. “If prices keep falling we can cut the fuel duty in the spring,” Kaup said.',
        'Finance minister Jonas Kaup said on Friday that, if prices kept falling, “we can cut the fuel duty in the spring”.',
      ],
      [
        'major',
        'Defence lawyer Marc Dufresne addressed the jury. “The prosecution wants you to believe that my client planned this for months,” Dufresne said.',
        'Defence lawyer Marc Dufresne made an admission in court. “My client planned this for months,” Dufresne told the jury.',
      ],
    ],
  },
  {
    about: 'who spoke: titles, pronouns, bodies, lawyers, relayed words',
    rows: [
      [
        'same',
        'Police in Corran arrested a man of 40 on Saturday. “He came out with his hands up and did not say one word,” Superintendent Fiona Leary said.',
        'A man of 40 was arrested in Corran, Superintendent Leary said. “He came out with his hands up and did not say one word,” she added.',
      ],
      [
        'silent',
        'Singer Carla Monteiro was taken to hospital on Thursday. “She is awake, she is eating and she wants to go home,” her manager, Rui Prado, said.',
        'Carla Monteiro is recovering in hospital in Lorne. The singer fell from a stage on Thursday. Her manager asked fans for patience.',
      ],
      [
        'major:speaker',
        'Two rivals for the seat met in Halden on Monday. “You cannot run a county from a golf course,” Denise Kroll said, to cheers. Her rival Alan Strand did not answer.',
        'The debate in Halden was lively. “You cannot run a county from a golf course,” Alan Strand said to loud cheers.',
      ],
      [
        'minor:speaker',
        'The airline cancelled 60 flights. “We are sorry for every hour that our passengers have lost today,” Nordwind spokeswoman Eva Dahl said.',
        'Sixty flights were cancelled because of the strike. “We are sorry for every hour that our passengers have lost today,” Nordwind said in a statement.',
      ],
      [
        'same',
        'Former banker Gerald Moss pleaded guilty to fraud. “My client has lost his name, his marriage and his house,” his lawyer, Susan Achebe, said outside the court.',
        'Moss, who ran the bank until 2019, left without a word. “My client has lost his name, his marriage and his house,” his lawyer said.',
      ],
      [
        'same',
        'Witness Leon Baker told the court what he had heard. “Mr Pryce said to me, ‘That barn will burn before the winter is out’,” Baker said.',
        'The court heard that Pryce had made threats. “That barn will burn before the winter is out,” Pryce said, according to witness Leon Baker.',
      ],
      [
        'major:speaker',
        'The premier and her deputy disagreed in public. “There will be no second airport while I hold this office,” Premier Joan Mbeki said. Deputy Premier Karl Voigt left early.',
        'The government is split over the airport. “There will be no second airport while I hold this office,” Deputy Premier Karl Voigt said.',
      ],
    ],
  },
  {
    about: 'statements, posts, paragraphs, headlines, blogs and transcripts',
    rows: [
      [
        'same',
        'Actor Ben Okri Lane has died aged 81. His family wrote in a statement: “He died at home, as he wished, with his dogs on the bed and the radio on.”',
        '“He died at home, as he wished, with his dogs on the bed and the radio on,” the family of Ben Okri Lane said in a statement on Tuesday.',
      ],
      [
        'major',
        'Senator Cal Brophy posted on Sunday: “I have sold all my shares in the company and will answer every question.”',
        'In a post on Sunday, Senator Cal Brophy wrote that “I have sold some of my shares in the company and will answer every question”.',
      ],
      [
        'same',
        '“We were told to stay in our rooms,” said nurse Greta Holm.\n\n“Then the lights went out and the smoke came under the door, and we broke the window with a chair.”',
        'Nurse Greta Holm remembers the smoke. “Then the lights went out and the smoke came under the door, and we broke the window with a chair,” she said.',
      ],
      [
        'same',
        '“The first week was the hardest,” Major Stefan Brandt said on Friday. “After that we knew the mountain and the mountain knew us.”',
        '“The first week was the hardest,” Major Stefan Brandt said.\n\n“After that we knew the mountain and the mountain knew us.”\n\nThe last climbers came down on Friday.',
      ],
      [
        'same',
        'Q: Do you regret the tackle?\n\nMarta Solis: I regret that he was hurt, but I would go for that ball again tomorrow.\n\nQ: Will you play on Sunday?\n\nMarta Solis: Yes, if the doctor lets me.',
        'Marta Solis made no apology. “I regret that he was hurt, but I would go for that ball again tomorrow,” the defender said.',
      ],
      [
        'major',
        'Q: Will there be layoffs?\n\nHarald Kim: We are not planning any layoffs at the plant this year.\n\nQ: And next year?\n\nHarald Kim: Ask me next year.',
        'Harald Kim spoke about the future of the plant. “We are planning layoffs at the plant this year,” Kim said.',
      ],
      [
        'same',
        '‘The bees came back before we did’\n\nFarmer Ingrid Vale returned to the valley in May. “The bees came back before we did, and that is when I knew it was safe,” Vale said.',
        'Ten years after the spill the valley has honey again. “The bees came back before we did,” farmer Ingrid Vale said.',
      ],
      [
        'same',
        '10.42 The inquiry begins. Dr Ola Fosse is called first.\n\n10.55 Dr Fosse says: “I wrote to the ministry four times and the fourth letter came back unopened.”\n\n11.20 The inquiry breaks for coffee.',
        'Dr Ola Fosse told the inquiry on Monday: “I wrote to the ministry four times and the fourth letter came back unopened.”',
      ],
      [
        'major',
        '10.42 The inquiry begins. Dr Ola Fosse is called first.\n\n10.55 Dr Fosse says: “I wrote to the ministry four times and the fourth letter came back unopened.”',
        'Dr Ola Fosse told the inquiry on Monday: “I wrote to the ministry fourteen times and the last letter came back unopened.”',
      ],
    ],
  },
  {
    about: 'calm: a wire and a local paper, both honest',
    rows: [
      [
        'silent',
        'The zoo in Ardo has two new lions. “They slept for the whole drive and woke up hungry,” keeper Pia Stroud said. The zoo opens at nine.',
        'Two lions moved into the zoo in Ardo on Friday. “They are brothers and have never been apart,” keeper Pia Stroud said. Visitors may see them from Monday.',
      ],
      [
        'same',
        'The bridge will shut for repairs. “It is safe today, and we mean to keep it so,” county engineer Ray Tull said on Wednesday. Work begins on 3 May.',
        'County engineer Ray Tull told the Gazette the bridge was safe. “It is safe today and we mean to keep it so,” Tull said, adding that the work could not wait.',
      ],
      [
        'same',
        'Sir Angus Reid, the painter, has died at 93. “He could not pass a wall without wanting to paint it,” his daughter Flora Reid said. He leaves three children.',
        'The painter Sir Angus Reid has died in Lorne. “He could not pass a wall without wanting to paint it,” said Flora Reid, his eldest daughter. “We would come home to find the kitchen blue.”',
      ],
      [
        'same',
        'The bank kept its rate at 3 percent. “Inflation is coming down more slowly than we would like, and we will be patient,” governor Lise Arnoux said.',
        'Governor Lise Arnoux said inflation was “coming down more slowly than we would like”. The bank kept its rate at 3 percent.',
      ],
      [
        'silent',
        'The ministers met for six hours in Geneva. “The talks were frank and useful,” foreign minister Ivo Stanek said. No date was set.',
        'The ministers met for six hours in Geneva. The talks were “frank”, a Western diplomat said on condition of anonymity, and would be continued.',
      ],
    ],
  },
  {
    about: 'a fifth lot of articles',
    rows: [
      [
        'same',
        'The inquest into the rail crash opened in Lorne. “The signal was green, I swear it on my mother’s grave,” driver Pavel Hruska told the coroner. He was in hospital for two months.',
        'Driver Pavel Hruska swore to the coroner “on my mother’s grave” that the signal was green.',
      ],
      [
        'minor',
        'The referee was criticised after the match. Captain Rosa Ibarra called the penalty “a joke” and left without shaking hands.',
        'The referee was criticised after the match. Captain Rosa Ibarra called the penalty “a bad joke” and left without shaking hands.',
      ],
      [
        'silent',
        'The merger of the two banks was approved. “This is good for customers and good for the country,” chief executive Ian Foley said.',
        'Consumer groups condemned the merger. “This is bad for customers and it will cost branches,” said Mina Rahal of the consumer league.',
      ],
      [
        'major',
        'The school reopened on Monday. “Every child was back in class this morning,” head teacher Joy Lamb said.',
        'The school reopened on Monday. “Nearly every child was back in class this morning,” head teacher Joy Lamb said.',
      ],
      [
        'same',
        'A hiker was found alive after six days. “I drank from puddles and talked to my dog, who wasn’t even there,” Ned Carver, 61, told the Herald.',
        'Ned Carver, who survived six days on the mountain, said he “drank from puddles and talked to my dog, who wasn’t even there”.',
      ],
      [
        'major',
        'The envoy denied the report. “My government did not send weapons to the rebels,” ambassador Yusuf Karim told the council.',
        'Ambassador Yusuf Karim spoke in the council. “My government did send weapons to the rebels,” he said.',
      ],
      [
        'minor',
        'President Sofia Ruiz addressed the nation in Spanish. “Whoever burns a forest burns the house of his own children,” President Sofia Ruiz said.',
        'In her speech she promised longer sentences. “Anyone who burns a forest is burning the house of his own children,” President Sofia Ruiz said.',
      ],
      [
        'silent',
        'Coach Bart Willems was pleased with the draw. “A point here is worth as much as three at home,” Willems said.',
        'Coach Bart Willems is worried about the defence. “We concede too many goals at home, and a point is not enough,” Willems said.',
      ],
      [
        'major:speaker',
        'Both daughters spoke at the funeral. “He taught us to lose at cards and never at life,” Clara Benes said. Her sister Edith Benes read a poem.',
        'The old minister was buried on Saturday. “He taught us to lose at cards and never at life,” Edith Benes told the mourners.',
      ],
      [
        'same',
        'The water company apologised on its website. “We got this wrong and we will refund every household by 1 June,” the company wrote.',
        'In a statement on its website the water company said: “We got this wrong and we will refund every household by June 1.”',
      ],
      [
        'major',
        'The head of the fund was asked about the crisis. “I do not think that the worst is over, far from it,” Gita Menon said.',
        'Markets rose after remarks by the head of the fund. “The worst is over,” Gita Menon said.',
      ],
      [
        'same',
        'Q: Why did you write the book?\n\nEmil Nagy: Because my father never spoke about the camp, and then he was dead.\n\nQ: And your mother?\n\nEmil Nagy: She typed it.',
        'Emil Nagy wrote the book “because my father never spoke about the camp, and then he was dead”, he said.',
      ],
      [
        'silent',
        'The mayor opened the pool. “Come in, the water is fine,” Mayor Lou Castle said.',
        'The pool is open again. Mayor Lou Castle cut the ribbon and was the first to jump in.',
      ],
      [
        'minor',
        'A court freed the editor on Friday. “They took my passport and my computer, but they could not take my pen,” editor Hala Sabbagh said in Arabic.',
        'The editor was met by a crowd. “They took my passport and computer, but couldn’t take away my pen,” editor Hala Sabbagh told them.',
      ],
      [
        'same',
        'The probe reached orbit at dawn. “After nine years and a billion miles, we are there,” mission director Kent Oduya said to applause.',
        'There was applause in the control room. “After nine years and a billion miles,” said mission director Kent Oduya, “we are there.”',
      ],
      [
        'major',
        'The union’s members will vote next week. “We will strike only if the talks on Monday fail,” union leader Beth Crane said.',
        'Trains may stop again. “We will strike,” union leader Beth Crane said.',
      ],
      [
        'same',
        'Witness Tara Quill told the jury: “He looked at me and said, ‘You saw nothing.’”',
        'The defendant “looked at me and said, ‘You saw nothing’,” witness Tara Quill told the jury.',
      ],
      [
        'same',
        'Dr Amos Leigh led the trial of the vaccine. “The results are promising, but it is too early to celebrate,” Leigh said.',
        'The results are “promising”, said Dr Amos Leigh, who led the trial, but it is “too early to celebrate”.',
      ],
      [
        'silent',
        'Residents met on Thursday. “We want a crossing before somebody is killed,” said Ivy Marsh, who has two children.',
        'Residents met on Thursday. “We want a crossing and a speed camera,” said Otto Brandt, a teacher.',
      ],
      [
        'minor:speaker',
        'The palace gave no reason. “The queen will rest for some days and thanks everybody for their wishes,” palace spokesman Piers Hall said.',
        'The palace said on Sunday: “The queen will rest for some days and thanks everybody for their wishes.”',
      ],
    ],
  },
  {
    about: 'one statement in other words, and others of the same words',
    rows: [
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “The water took the whole village in five minutes and nobody could do anything,” Marta Solberg said.',
        'There were questions afterwards. “In five minutes the water had taken the whole village, and nobody was able to do anything,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “I gave everything for this shirt and I leave with a clear conscience,” Marta Solberg said.',
        'There were questions afterwards. “I have given everything for this shirt and I am leaving with a clean conscience,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “It doesn’t matter that he’s lost his fertility, he has five children already,” Marta Solberg said.',
        'There were questions afterwards. “It doesn’t matter if he turns out to be infertile, he has five children anyway,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “My brother was no terrorist; he only wanted to feed his children,” Marta Solberg said.',
        'There were questions afterwards. “My brother was not a terrorist, he just wanted to feed his kids,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “The doctors told us she would never walk again and today she ran,” Marta Solberg said.',
        'There were questions afterwards. “Doctors said to us that she’d never walk again, and she ran today,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “For thirty years I kept silent because I was afraid of my own neighbours,” Marta Solberg said.',
        'There were questions afterwards. “I stayed silent for thirty years because I feared my own neighbours,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “The ship was already leaning when the captain ordered us to put on our life jackets,” Marta Solberg said.',
        'There were questions afterwards. “When the captain told us to put our life jackets on, the ship was already tilting,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “This museum belongs to the people and not to the ministers who come and go,” Marta Solberg said.',
        'There were questions afterwards. “The museum is the people’s, not that of ministers, who come and go,” said Marta Solberg.',
      ],
      [
        'minor',
        'Reporters met Marta Solberg on Monday. “Anyone who attacks a teacher attacks the republic itself,” Marta Solberg said.',
        'There were questions afterwards. “Whoever attacks a teacher is attacking the republic,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “We lost the match in the first ten minutes because we were afraid,” Marta Solberg said.',
        'There were questions afterwards. “We lost the ball too often in the first half because we were tired,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “The government must give the farmers the money that it promised them,” Marta Solberg said.',
        'There were questions afterwards. “The farmers were promised that the government would give up this plan,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “I asked the minister for help in March and got no answer,” Marta Solberg said.',
        'There were questions afterwards. “I asked the minister again in May, and she did answer that she would help,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “The hospital has beds for 200 patients and we have 300,” Marta Solberg said.',
        'There were questions afterwards. “The hospital has nurses for 300 patients, but beds for only 250,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “We found the first body near the river on Monday morning,” Marta Solberg said.',
        'There were questions afterwards. “We found a second body near the river on Tuesday evening,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “He scored two goals today and he could have scored four,” Marta Solberg said.',
        'There were questions afterwards. “He scored four goals in two games and could have scored more,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “The train left the station at eight and hit the truck at nine minutes past,” Marta Solberg said.',
        'There were questions afterwards. “The truck had been on the track for nine minutes when the train left the station,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “Our children will pay for the debts of this government,” Marta Solberg said.',
        'There were questions afterwards. “This government will not pay the debts of our children’s schools,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “We will play our own football against them and we will not defend,” Marta Solberg said.',
        'There were questions afterwards. “We will have to defend better against them than we played today,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “If the bank does not lower its rate, many small firms will close,” Marta Solberg said.',
        'There were questions afterwards. “Many small firms closed because the bank raised its rate,” said Marta Solberg.',
      ],
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “I want peace with our neighbours but not at any price,” Marta Solberg said.',
        'There were questions afterwards. “I want our neighbours to pay the price of peace with us,” said Marta Solberg.',
      ],
    ],
  },
  {
    about: 'two who share a family name',
    rows: [
      [
        'major:speaker',
        '“The farm was ours before the war,” Ivan Kostov said. His wife, Maria Kostov, wept.',
        '“The farm was ours before the war,” Maria Kostov said.',
      ],
      [
        'major:speaker',
        'His cousin Anders Falk disagreed. “Nobody in this family ever signed a paper,” Birger Falk said.',
        '“Nobody in this family ever signed a paper,” Anders Falk said.',
      ],
      [
        'same',
        '“Nobody in this family ever signed a paper,” Birger Falk said. Birger Nils Falk, 61, keeps bees.',
        '“Nobody in this family ever signed a paper,” Birger Nils Falk said.',
      ],
    ],
  },
  {
    about: 'a condition that goes, and words that only tell when something was said',
    rows: [
      [
        'major',
        '“We will sell the yard unless the state lends us the money,” owner Per Dahl said.',
        '“We will sell the yard,” owner Per Dahl said before the meeting.',
      ],
      [
        'major',
        '“I will resign if the report names me,” minister Noor Haddad said.',
        '“I will resign,” minister Noor Haddad said when reporters caught up with her.',
      ],
      [
        'same',
        '“We will come home once the guns are silent,” teacher Aida Rahm said.',
        'When there is no more shooting, “we will come home”, teacher Aida Rahm said.',
      ],
      [
        'same',
        '“We can lower the fare if the ridership grows,” director Ulla Kern said.',
        'Director Ulla Kern said that as long as more people took the bus “we can lower the fare”.',
      ],
    ],
  },
  {
    about: '"not any" and "no" with another noun behind',
    rows: [
      [
        'minor',
        '“We will not take any orders about our own harbour from the governor,” mayor Cora Lind said.',
        '“We will take no instructions about our own harbour from the governor,” mayor Cora Lind said.',
      ],
      [
        'minor',
        '“They gave the families no warning before the flood reached the lower town,” lawyer Jon Arrieta said.',
        '“They didn’t give the families any notice before the flood reached the lower town,” lawyer Jon Arrieta said.',
      ],
      [
        'major',
        '“We will not take any orders from the governor,” mayor Cora Lind said.',
        '“We will take many orders from the governor,” mayor Cora Lind said.',
      ],
    ],
  },
  {
    about: 'a name behind the paragraph',
    rows: [
      [
        'same',
        'California officer Brad Baehr said Jackson was cited for driving on probation.\n\nJackson issued a statement released through the team.\n\n“I was stopped by an officer,” he said.\n\n“I don’t think any charges will be filed as a result of the stop.”\n\nBaehr said he was not aware of the particulars.',
        '“I don’t think any charges will be filed as a result of the stop,” Vincent Jackson said in the statement.',
      ],
      [
        'major:speaker',
        '“I don’t think any charges will be filed as a result of the stop,” Brad Baehr said.',
        '“I don’t think any charges will be filed as a result of the stop,” Vincent Jackson said in the statement.',
      ],
      [
        'major:speaker',
        'Brad Baehr said:\n\n“I don’t think any charges will be filed as a result of the stop.”',
        '“I don’t think any charges will be filed as a result of the stop,” Vincent Jackson said in the statement.',
      ],
    ],
  },
  {
    about: 'a sixth lot of articles',
    rows: [
      [
        'same',
        'The two leaders met for an hour at the lake. “There is no plan B, and there never was one,” Chancellor Doris Haller said. Her guest, Prime Minister Lars Ekholm, nodded.',
        'Chancellor Doris Haller insisted there was “no plan B, and there never was one”.',
      ],
      [
        'minor',
        'The winner of the marathon slept in her car. “I had no money for a hotel, so I slept in the car and ran,” runner Abeba Tadesse said through an interpreter.',
        'Tadesse, 22, had come by road. “I didn’t have money for a hotel, so I slept in my car and then I ran,” runner Abeba Tadesse said.',
      ],
      [
        'silent',
        'The chef lost his star. “The guide has its taste and I have mine,” chef Luc Moreau said.',
        'The chef lost his star. “I will cook tomorrow as I cooked yesterday,” chef Luc Moreau said.',
      ],
      [
        'major',
        'The treasurer of the party spoke in March. “Most of the money came from our own members,” treasurer Otis Beal said.',
        'Critics doubt what the treasurer says. “All of the money came from our own members,” treasurer Otis Beal said.',
      ],
      [
        'same',
        'The airline said in a tweet: “Flight 207 has landed safely and all passengers are well.”',
        '“Flight 207 has landed safely and all passengers are well,” the airline tweeted.',
      ],
      [
        'major:speaker',
        'The lawyers of both sides spoke outside. “This verdict will be read in law schools for a century,” said Hal Winter, for the state. Ruth Sandoval, for the defence, said she would appeal.',
        'The case is over for now. “This verdict will be read in law schools for a century,” said Ruth Sandoval, for the defence.',
      ],
      [
        'same',
        'Novelist Irma Stolz, 77, won the prize. “I thought it was my dentist calling, so I hung up on the academy,” Stolz told the radio.',
        'Stolz hung up on the academy when it rang. “I thought it was my dentist calling,” the novelist said.',
      ],
      [
        'silent',
        'A storm tore the roof off the gym. “We were at practice ten minutes before,” pupil Ada Finch said.',
        'A storm tore the roof off the gym. “It sounded like a train,” pupil Ada Finch said.',
      ],
      [
        'major',
        'The minister answered the deputies. “We have found no evidence that the dam was sabotaged,” energy minister Dora Pinto said.',
        'Energy minister Dora Pinto told the deputies: “We have found evidence that the dam was sabotaged.”',
      ],
      [
        'same',
        '9.15am The trial resumes.\n\n9.40am Witness Carl Boone: “I sold him the rope and I asked no questions.”\n\n10.05am The judge calls a break.',
        'Witness Carl Boone told the court that he “sold him the rope” and “asked no questions”.',
      ],
      [
        'same',
        'Asked whether she would run again, Governor May Lind smiled. “Ask my husband,” Governor May Lind said.',
        '“Ask my husband,” Governor May Lind replied when she was asked whether she would run again.',
      ],
      [
        'silent',
        'The dam is full. “We can open the gates on Friday,” engineer Sol Vega said.',
        'Engineer Sol Vega expects rain. “We can close the road on Friday if we must,” Vega said.',
      ],
      [
        'minor',
        'Rapper Dee Marlo paid the fines of 40 fans. “I’m gonna take care of them like they took care of me,” rapper Dee Marlo said.',
        'Rapper Dee Marlo paid the fines of 40 fans. “I will take care of them the way they took care of me,” rapper Dee Marlo said.',
      ],
      [
        'major',
        'The bank’s chairman wrote to the owners. “We will not need more capital unless the courts rule against us,” chairman Ewan Price wrote.',
        'The bank’s shares rose. “We will not need more capital,” chairman Ewan Price wrote to the owners.',
      ],
      [
        'same',
        '“My son is home,” Lena Orr said. “That is all I have to say, and all I will ever say.”',
        'Lena Orr told the waiting cameras: “My son is home. That is all I have to say, and all I will ever say.”',
      ],
      [
        'minor',
        'The club’s captain spoke to a magazine. “I would rather lose my leg than this captaincy,” captain Igor Vlasic said.',
        'Captain Igor Vlasic told a magazine: “I’d sooner lose my leg than this captaincy.”',
      ],
      [
        'same',
        'In a letter to his daughter, the poet Sandor Bela wrote: “I was never brave, I was only stubborn.”',
        '“I was never brave, I was only stubborn,” the poet Sandor Bela wrote in a letter that is now on show.',
      ],
      [
        'silent',
        'The union and the port have a deal. “It was a long night,” union chief Pat Doran said.',
        'The union and the port have a deal. “It was a good night for the port,” port director Kim Sato said.',
      ],
    ],
  },
  {
    // Two of the fifteen were silent at first run: amid the same words of a reporter, any two were compared.
    about: 'two statements that share a few words',
    rows: [
      [
        'silent',
        'Reporters met Marta Solberg on Monday. “Nobody in this village wants the wind farm on the hill,” Marta Solberg said.',
        'There were questions afterwards. “Everybody in this village knows who wants the wind farm,” said Marta Solberg.',
      ],
      [
        'silent',
        'Ann Lee said that “nobody wants the wind farm”, as the hall emptied.',
        'Ann Lee said that “everybody knows who wants it”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “we cannot pay the bill”, as the hall emptied.',
        'Ann Lee said that “they must pay the price”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “we won the game”, as the hall emptied.',
        'Ann Lee said that “they lost the game on Sunday”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “he knows what he did”, as the hall emptied.',
        'Ann Lee said that “nobody knows what comes next”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “every child must learn to swim”, as the hall emptied.',
        'Ann Lee said that “no child left the pool alone”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “all the money is gone”, as the hall emptied.',
        'Ann Lee said that “some of the money was found”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “we will never forget him”, as the hall emptied.',
        'Ann Lee said that “we will build a new stand”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “there is no money left”, as the hall emptied.',
        'Ann Lee said that “there is a plan to save the pool”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “I did not want this job”, as the hall emptied.',
        'Ann Lee said that “I want this town to work”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “they have no idea”, as the hall emptied.',
        'Ann Lee said that “they have many ideas about it”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “nobody wants a new road”, as the hall emptied.',
        'Ann Lee said that “everybody wants a new school”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “the boat is not safe”, as the hall emptied.',
        'Ann Lee said that “the town is safe now”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “I never saw the letter”, as the hall emptied.',
        'Ann Lee said that “I wrote the letter myself”, as the hall emptied.',
      ],
      [
        'silent',
        'Ann Lee said that “you can never be sure”, as the hall emptied.',
        'Ann Lee said that “you can be here by noon”, as the hall emptied.',
      ],
    ],
  },
];

/**
 * Judged otherwise than they should be: other words, the same words of another statement with no sign of it, or a clause more
 * that the source may have left off.
 */
export const MISJUDGED: readonly QuotedRow[] = [
  [
    'minor',
    'Reporters met Marta Solberg on Monday. “We are a small country, but we will defend every metre of our land,” Marta Solberg said.',
    'There were questions afterwards. “Our country is small, but we shall defend each metre of our soil,” said Marta Solberg.',
  ],
  [
    'minor',
    'Reporters met Marta Solberg on Monday. “I have no problem with losing if the other team plays better football than us,” Marta Solberg said.',
    'There were questions afterwards. “Losing is not a problem for me when the other team plays better football than we do,” said Marta Solberg.',
  ],
  [
    'minor',
    'Reporters met Marta Solberg on Monday. “We will rebuild the temple stone by stone, even if it takes fifty years,” Marta Solberg said.',
    'There were questions afterwards. “Stone by stone we will build the temple again, even should it take fifty years,” said Marta Solberg.',
  ],
  [
    'minor',
    '“We will not take any orders from the governor,” mayor Cora Lind said.',
    '“We will take no instructions from the governor,” mayor Cora Lind said.',
  ],
  [
    'minor',
    '“They gave the families no warning before the flood,” lawyer Jon Arrieta said.',
    '“They didn’t give the families any notice before the flood,” lawyer Jon Arrieta said.',
  ],
  [
    'major',
    'The coroner found no fault. “The lifeguard did everything that could be done for the boy,” coroner Ines Poulter said.',
    'The coroner was clear. “The lifeguard did everything that could be done for the boy but came too late,” coroner Ines Poulter said.',
  ],
  [
    'minor',
    'Admiral Koji Tanabe commented on the exercise in Japanese. “Our ships were in our own waters and will stay there,” Admiral Koji Tanabe said.',
    'The navy rejected the protest. “Our vessels were in our own waters, and they will remain there,” Admiral Koji Tanabe said.',
  ],
];
