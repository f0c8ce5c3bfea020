import { parseTemplates, type Template } from '../../events/templates.ts';
import { parseWordings, type Rule } from '../../events/rules.ts';
import { agreement, agreementIdioms } from './agreement.ts';
import { appointment, appointmentIdioms } from './appointment.ts';
import { enforcement, enforcementIdioms } from './enforcement.ts';
import { forum, forumIdioms } from './forum.ts';
import { investment, investmentIdioms } from './investment.ts';
import { launch, launchIdioms } from './launch.ts';
import { licence, licenceIdioms } from './licence.ts';
import { meeting, meetingIdioms } from './meeting.ts';
import { policy, policyIdioms } from './policy.ts';
import { visit, visitIdioms } from './visit.ts';

/** All wordings of verbs and nouns, in a fixed order. */
export const rules: readonly Rule[] = [
  meeting,
  visit,
  forum,
  agreement,
  investment,
  launch,
  policy,
  licence,
  enforcement,
  appointment,
].flatMap(parseWordings);

/** All whole phrases. */
export const templates: readonly Template[] = [
  ...parseTemplates('MEETING', meetingIdioms),
  ...parseTemplates('VISIT', visitIdioms),
  ...parseTemplates('FORUM', forumIdioms),
  ...parseTemplates('AGREEMENT', agreementIdioms),
  ...parseTemplates('INVESTMENT', investmentIdioms),
  ...parseTemplates('LAUNCH', launchIdioms),
  ...parseTemplates('POLICY', policyIdioms),
  ...parseTemplates('LICENCE', licenceIdioms),
  ...parseTemplates('ENFORCEMENT', enforcementIdioms),
  ...parseTemplates('APPOINTMENT', appointmentIdioms),
];
