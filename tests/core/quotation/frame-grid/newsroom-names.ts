import { body, type OutletSpeaker, person } from './outlet-names.ts';

export type NewsroomNameKind =
  | 'Indian'
  | 'Nigerian'
  | 'Irish'
  | 'police'
  | 'sport'
  | 'business'
  | 'plain'
  | 'body or acronym';

/** Names as they are written around the world, with the ranks and roles before them. All are made up. */
export const NEWSROOM_NAMES: Readonly<Record<NewsroomNameKind, readonly OutletSpeaker[]>> = {
  Indian: [
    person('Lakshmi Narayanan', 'she'),
    person('Dr. B. K. Venkatesh', 'he'),
    person('Harpreet Singh Gill', 'he'),
  ],
  Nigerian: [
    person('Chief Bola Adewale', 'he'),
    person('Alhaji Musa Danladi', 'he'),
    person('Barrister Ngozi Eze', 'she'),
  ],
  Irish: [
    person('Caoimhe Ní Riain', 'she'),
    person('Pádraig Mac Giolla', 'he'),
    person('Councillor Aoife Daly', 'she', 'Aoife Daly'),
  ],
  police: [
    person('Superintendent Joe Marr', 'he', 'Joe Marr'),
    person('Acting Sergeant Kylie Nash', 'she', 'Kylie Nash'),
    person('Assistant Commissioner Ravi Menon', 'he', 'Ravi Menon'),
  ],
  sport: [
    person('head coach Shane Tully', 'he', 'Shane Tully'),
    person('midfielder Rodrigo Paz', 'he', 'Rodrigo Paz'),
    person('skipper Mia Oakes', 'she', 'Mia Oakes'),
  ],
  business: [
    person('finance director Clare Boothe', 'she', 'Clare Boothe'),
    person('Norsk Metals chief executive Arkady Levin', 'he', 'Arkady Levin'),
    person('portfolio manager Hugh Tan', 'he', 'Hugh Tan'),
  ],
  plain: [person('Rita Solberg', 'she'), person('Dean Whitaker', 'he'), person('Joan Fairweather', 'she')],
  'body or acronym': [
    body('National Farmers Federation', 'the '),
    body('Brackwater Port Authority'),
    body('NCRB', 'the '),
  ],
};
