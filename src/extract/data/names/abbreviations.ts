import { wordSet } from '../../../lib/word-set.ts';
/** Words that keep the full stop after them. */
export const ABBREVIATIONS: ReadonlySet<string> = wordSet(`Mr Mrs Ms Mx Dr Prof Engr Eng Hon Rev Fr Sr Jr St Messrs Ir Gen Lt Col Maj Capt Cmdr Sgt Brig Adm Adv Pol Ag Actg Retd Rtd Ret Gov Sen Rep Pres Pvt
  Inc Corp Ltd Co Cos Bhd Sdn Tbk Bros Dept Dist Univ Assn Intl Govt No Nos Art Sec vs Vol Fig est approx Md Mohd Amb
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd Smt Shri Kum
  etc al cf dba aka Rs Sh Shs Ksh KSh Tk Rp`);

/** Initials of two letters, where one letter of another script is spelt so: "Kh. Temuujin", "Ts. Baatar", "Ch. Rao". */
export const INITIAL_OF_TWO = /^(?:Kh|Ts|Ch|Dz|Zh|Th|Ph|Gh)\.?$/;

/** Abbreviations after which a sentence may end. */
export const MAY_END_SENTENCE = /^(?:Inc|Corp|Ltd|Co|Jr|Sr|Bhd|Tbk|etc|[ap]\.m|(?:\p{Lu}\.)+\p{Lu}|s\.[pr]\.[al]|[adns]\.[avds]|d\.o\.o|s\.r\.o|S\.p\.A|S\.r\.l)\.?$/u;
