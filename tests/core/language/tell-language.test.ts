import { describe, expect, test } from 'vitest';
import { tellLanguage } from '../../../lib/core/language/tell-language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry to the island will sail every hour from the first of May, the harbour board said on Monday. Until now the last boat left at seven, which was too late for the nurses and too early for the inns that are on the quay.',
  de: 'Die Fähre zur Insel fährt vom ersten Mai an jede Stunde, sagte der Hafenrat am Montag. Bisher fuhr das letzte Boot um sieben, was für die Pflegerinnen zu spät und für die Gasthäuser am Kai zu früh war. Nicht alle sind damit zufrieden.',
  fr: 'Le bac pour l’île partira toutes les heures à partir du premier mai, a dit lundi le conseil du port. Jusqu’ici le dernier bateau partait à sept heures, ce qui était trop tard pour les infirmières et trop tôt pour les auberges qui sont sur le quai.',
  es: 'El transbordador a la isla saldrá cada hora desde el primero de mayo, dijo el lunes la junta del puerto. Hasta ahora el último barco salía a las siete, demasiado tarde para las enfermeras y demasiado pronto para los hostales que están en el muelle.',
  it: 'Il traghetto per l’isola partirà ogni ora dal primo maggio, ha detto lunedì il consiglio del porto. Finora l’ultima barca partiva alle sette, che era troppo tardi per le infermiere e troppo presto per gli alberghi che sono sul molo della città.',
  pt: 'A balsa para a ilha vai sair de hora em hora a partir do primeiro de maio, disse na segunda o conselho do porto. Até agora o último barco saía às sete, o que era tarde demais para as enfermeiras e cedo demais para as pousadas que ficam no cais, mas não são muitas.',
  nl: 'De veerboot naar het eiland vaart vanaf de eerste mei elk uur, zei het bestuur van de haven op maandag. Tot nu toe ging de laatste boot om zeven uur, wat te laat was voor de verpleegsters en te vroeg voor de herbergen die aan de kade zijn.',
  ar: 'قال مجلس الميناء يوم الاثنين إن العبارة إلى الجزيرة ستبحر كل ساعة ابتداء من أول مايو، وكان آخر قارب يغادر في الساعة السابعة، وهو وقت متأخر على الممرضات ومبكر على النزل التي تقع على الرصيف في المدينة القديمة قرب المنارة التي بنيت قبل مئة عام تقريبا من اليوم ولا تزال تعمل حتى الآن.',
  he: 'המעבורת לאי תפליג בכל שעה החל מהראשון במאי, אמרה ביום שני מועצת הנמל. עד כה יצאה הסירה האחרונה בשבע, מאוחר מדי לאחיות ומוקדם מדי לפונדקים שעל הרציף בעיר העתיקה, ליד המגדלור שנבנה לפני כמאה שנים ועדיין פועל בכל לילה גם היום הזה.',
  ru: 'Паром на остров будет ходить каждый час с первого мая, сообщил в понедельник совет порта. До сих пор последнее судно уходило в семь, что было слишком поздно для медсестёр и слишком рано для гостиниц, которые стоят на набережной старого города у маяка.',
};

test.each(Object.entries(TEXTS))('the language of a text that does not say it: %s', (language, text) =>
  expect(tellLanguage(text, null)).toBe(language),
);

describe('what a page says of its language', () => {
  test.each([
    ['en', 'de', 'de'],
    ['en-US', 'fr', 'fr'],
    ['de', 'en', 'en'],
    ['fr', 'es', 'es'],
    ['en', 'ru', 'ru'],
    ['en', 'ar', 'ar'],
    ['en', 'pt', 'pt'],
  ])('is put right where it is wrong: %s on %s', (declared, language, told) =>
    expect(tellLanguage(TEXTS[language] ?? '', declared)).toBe(told),
  );

  test.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['es-419', 'es'],
    ['iw', 'he'],
    ['nb', 'short'],
    ['fa', 'ar'],
    ['uk', 'ru'],
  ])('stays where it may be right: %s on %s', (declared, language) =>
    expect(tellLanguage(TEXTS[language] ?? 'Ferjen seiler.', declared)).toBe(declared),
  );

  test.each(['', '12 34 56', 'OK', '渡轮每小时开出一班。'])('nothing is made up of %j', (text) =>
    expect(tellLanguage(text, null)).toBeNull(),
  );
});
