import {
  ACTOR_NAME,
  ACTOR_OF_COUNTRY,
  type ActorName,
  type ActorOfCountry,
  EVENT_LINE,
  type EventLine,
  PROOF,
  type Proof,
} from '../../api/answers.ts';
import { args } from '../../api/graphql-text.ts';

export interface Participation {
  readonly actor: ActorOfCountry;
  readonly role: string;
  readonly onBehalfOf: ActorName | null;
  readonly isInferred: boolean;
  readonly evidence: readonly Proof[];
}

export interface Report extends Proof {
  readonly title: string;
  readonly status: EventLine['status'];
  readonly date: string | null;
  readonly place: EventLine['place'];
  readonly amount: Amount | null;
}

export interface Amount {
  readonly value: number;
  readonly currency: string;
}

export interface Event extends EventLine {
  readonly datePrecision: string;
  readonly amount: Amount | null;
  readonly plover: string | null;
  readonly confidence: number;
  readonly participants: readonly Participation[];
  readonly reports: readonly Report[];
}

export function eventQuery(id: string): string {
  return `{ event${args({ id })} {
    ${EVENT_LINE} datePrecision amount { value currency } plover confidence
    participants { actor { ${ACTOR_OF_COUNTRY} } role isInferred onBehalfOf { ${ACTOR_NAME} } evidence { ${PROOF} } }
    reports { ${PROOF} title status date place { city country { id name } } amount { value currency } }
  } }`;
}
