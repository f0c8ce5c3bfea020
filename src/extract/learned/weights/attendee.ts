// Written by `npm run train`; not edited by hand.
export const attendeeText = `NONE	HOST	GUEST	PARTICIPANT	ORGANISER	SIGNATORY	WITNESS	INVESTOR	RECIPIENT	ISSUER	SUBJECT
*	184	-71	-30	-12	-181	-119	-175	-179	-190	-107	-63
AGREEMENT.alike:1	10	-4	-5	-3	-2	12	5	-2	-2	-3	-4
AGREEMENT.alike:2	-6	-5	-7	16	-2	14	7	-2	-2	-4	-5
AGREEMENT.alike:3	-15	-4	-5	-9	-2	23	24	-2	-2	-3	-4
AGREEMENT.at-kind:after1_agency	15	-3	-4		-2	4	-4	-2	-2	-3	-4
AGREEMENT.at-kind:after1_company	37	-3	-4	-14	-2	-5	-4	-2	-1	-2	-4
AGREEMENT.at-kind:after1_country	38	-2	-2	-7	-1	-17	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after1_organization	33	-4	-5	-20	-2	-10	-6	-2	-2	-3	-4
AGREEMENT.at-kind:after1_person	-24	-6	-8	5	-3	46	-7	-3	-3	-5	-6
AGREEMENT.at-kind:after1_person-office	-10	-7	-9	27	-4	8	7	-4	-3	-6	-7
AGREEMENT.at-kind:after2_agency	24	-2	-3	-13	-1	6	-3	-1	-1	-2	-3
AGREEMENT.at-kind:after2_company	-8	-4	-5	23	-2	4	-5	-2	-2	-3	-4
AGREEMENT.at-kind:after2_country	42	-2	-2	-21	-1	-8	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after2_organization	17	-2	-3	-25	-1	3	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after2_person	10	-4	-6	20	-2	-21	-6	-2	-2	-3	-4
AGREEMENT.at-kind:after2_person-office	-16	-7	-9	18	-3	7	13	-3	-3	-5	-6
AGREEMENT.at-kind:before_agency	41	-3	-4	-6	-2	-15	-5	-2	-1	-3	-4
AGREEMENT.at-kind:before_company	-28	-5	-7	-11	-2	62	-8	-3	-3	-4	-6
AGREEMENT.at-kind:before_country	35	-2	-3	-5	-1	-13	-4	-1	-1	-2	-2
AGREEMENT.at-kind:before_organization	5	-5	-7	-8	-3	9	-6	-2	-2	-4	-5
AGREEMENT.at-kind:before_person	31	-3	-4	-7	-1	-6	-6	-1	-1	-2	-3
AGREEMENT.at-kind:before_person-office	-6	-5	-7	-7	-2	4	34	-2	-2	-4	-5
AGREEMENT.at-kind:far_agency	21	-3	-4	-8	-2	11	-9	-2	-2	-3	-4
AGREEMENT.at-kind:far_company	36	-2	-4	-6	-1	-7	-7	-1	-1	-2	-3
AGREEMENT.at-kind:far_country	23	-2	-2	-4	-1	-5	-5	-1	-1	-1	-2
AGREEMENT.at-kind:far_organization	17	-3	-4	-6	-2	2	-8	-2	-1	-2	-3
AGREEMENT.at-kind:far_person	-7	-4	-5	-10	-2	-5	30	-2	-2	-3	-4
AGREEMENT.at-kind:far_person-office	-25	-6	-7	-15	-2	-14	56	-3	-2	-4	-5
AGREEMENT.at-kind:own_agency	-13	-9	-8	-17	-4	37	-13	-4	-3	-9	-8
AGREEMENT.at-kind:own_company	18	-6	-8	-17	-3	18	-12	-3	-3	-4	-7
AGREEMENT.at-kind:own_country	36	-4	-4	-7	-2	-1	-11	-2	-2	-3	-4
AGREEMENT.at-kind:own_organization	-12	-8	-10	-17	-4	24	-14	-3	-3	-5	-6
AGREEMENT.at-kind:own_person	-5	-5	-7	-17	-2	34	-8	-2	-2	-3	-4
AGREEMENT.at-kind:own_person-office	-28	-9	-10	14	-4	-14	45	-4	-4	-6	-7
AGREEMENT.at:after1	6	-5	-6	8	-2	14		-2	-2	-4	-5
AGREEMENT.at:after2	2	-4	-5	15	-2	5	2	-2	-2	-3	-4
AGREEMENT.at:before	3	-4	-5	-7	-2	21	8	-2	-2	-3	-4
AGREEMENT.at:far	8	-3	-4	-8	-1	-1	20	-2	-1	-2	-3
AGREEMENT.at:own	1	-6	-7	-4	-3	26	7	-3	-3	-4	-6
AGREEMENT.chance	9	-2	-3	1	-1	1	-1	-1	-1	-2	-2
AGREEMENT.class:does_appointVerb	23	-3	-5	-21	-2	-11	14	-2	-2	-4	-4
AGREEMENT.class:does_attend	-5	-5	-6	11	-3		-16	-3	-3	-4	-5
AGREEMENT.class:does_background	43	-2	-5	-6	-1	-29	-6	-1	-1	-2	-2
AGREEMENT.class:does_callVerb	43	-2	-3	-15	-1	-12	-7	-1	-1	-2	-2
AGREEMENT.class:does_forumVerb	-8	-4	-5	-7	-2	29	-10	-2	-2	-3	-5
AGREEMENT.class:does_investVerb	-25	-6	-8	-12	-3	43	4	-3	-3	-5	-6
AGREEMENT.class:does_launchNoun	31	-1	-2	-11	-1	-6	-8	-1	-1	-1	-1
AGREEMENT.class:does_launchVerb	41	-3	-2	-10	-1	-13	-5	-1	-1	-2	-2
AGREEMENT.class:does_licenceVerb	6	-3	-4	-8	-2	10	-5	-2	-2	-3	-3
AGREEMENT.class:does_meetVerb	13	-5	-5	-16	-2	11	-16	-2	-2	-3	-4
AGREEMENT.class:does_moneyNoun	-9	-6	-11	11	-3	8	-16	-3	-3	-5	-5
AGREEMENT.class:does_policyVerb	-9	-2	-3	-14	-1	32	-6	-1	-1	-2	-2
AGREEMENT.class:does_postNoun	26	-2	-2	-6	-1	-5	-8	-1	-1	-1	-2
AGREEMENT.class:does_punishVerb	-19	-3	-4	30	-2	-20	-13	-2	-2	-3	-3
AGREEMENT.class:does_receiveVerb	9	-4	-5	-20	-2		14	-2	-2	-3	-4
AGREEMENT.class:does_signVerb	-30	-4	-5	-18	-2	55	-12	-2	-2	-4	-4
AGREEMENT.class:does_talkNoun	15	-2	-5	-13	-1	-10	15	-1	-1	-2	-2
AGREEMENT.class:does_topicVerb	28	-4	-6	10	-2	-29	-11	-2	-2	-3	-3
AGREEMENT.class:does_travelNoun	2	-4	-8	-15	-2	-12	19	-2	-2	-3	-4
AGREEMENT.class:does_travelVerb	-3	-4	-7	-19	-2	-15	36	-2	-2	-3	-4
AGREEMENT.class:does_wish	39	-3	-2	-10	-1	-9	-9	-1	-1	-2	-2
AGREEMENT.class:done-accompanied_attend	-15	-10	-12	-16	-4	21	-23	-4	-4	-7	-8
AGREEMENT.class:done-according_pactNoun	25	-2	-2	-11	-1	-15	-4	-1	-1	-2	-2
AGREEMENT.class:done-according_receiveVerb	25	-2	-2	-11	-1	-15	-4	-1	-1	-2	-2
AGREEMENT.class:done-against_policyNoun	19	-1	-2	-7	-1	-4	-2	-1	-1	-1	-1
AGREEMENT.class:done-against_punishVerb	19	-1	-2	-7	-1	-4	-2	-1	-1	-1	-1
AGREEMENT.class:done-at_callVerb	13	-1	-1	-2	-1	-4	-2	-1	-1	-1	-1
AGREEMENT.class:done-at_signVerb	12	-6	-5	-6	-3	-5	-7	-2	-2	-3	-5
AGREEMENT.class:done-at_talkNoun	30	-2	-2	-3	-1	-26	-6	-1	-1	-1	-2
AGREEMENT.class:done-by_forumVerb	31	-1	-2	-5	-1	-11	-4	-1	-1	-1	-1
AGREEMENT.class:done-by_investVerb	-11	-6	-5	-7	-3	20	-12	-3	-2	-7	-7
AGREEMENT.class:done-by_launchNoun	29	-3	-2	-9	-1	-9	-9	-1	-1	-2	-2
AGREEMENT.class:done-by_meetVerb	19	-1	-1	-3	-1	-8	-1			-1	-1
AGREEMENT.class:done-by_policyVerb	-27	-3	-7	-11	-2	33	-10	-2	-2	-6	-5
AGREEMENT.class:done-by_receiveVerb	-12	-10	-6	-16	-3	1	22	-3	-3	-5	-6
AGREEMENT.class:done-by_signVerb	-16	-3	-6	-9	-2	28	-11	-2	-2	-6	-5
AGREEMENT.class:done-by_talkNoun	29	-3	-2	-9	-1	-9	-9	-1	-1	-2	-2
AGREEMENT.class:done-by_topicVerb	29	-3	-2	-9	-1	-9	-9	-1	-1	-2	-2
AGREEMENT.class:done-in_appointVerb	43	-2	-3	-4	-1	-38	-3	-1	-1	-2	-3
AGREEMENT.class:done-in_investVerb	-29	-2	-3	-5	-1	33	-4	-1	-1	-2	-3
AGREEMENT.class:done-in_policyVerb	-36	-3	-3	-5	-2	43	-5	-1	-1	-2	-3
AGREEMENT.class:done-in_travelVerb	19	-1	-2	-4	-1	-6	-4	-1	-1	-1	-2
AGREEMENT.class:done-of_appointVerb	18	-1	-1	-2	-1	-4	-3	-1	-1	-1	-1
AGREEMENT.class:done-of_forumNoun	20	-2	-2	-2	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.class:done-of_investVerb	17	-1	-2	-2	-2	-4	-5	-1	-1	-1	-2
AGREEMENT.class:done-of_policyVerb	-20	-6	-8	-17	-4	-34	37	-4	-4	-5	-6
AGREEMENT.class:done-of_receiveVerb	38	-6	-4	-4	-2	-28	-10	-2	-2	-2	-4
AGREEMENT.class:done-of_signVerb	-12	-6	-7	-18	-4	-33	35	-4	-3	-5	-6
AGREEMENT.class:done-of_travelNoun	32	-3	-3	-4	-1	-19	-7	-1	-1	-2	-3
AGREEMENT.class:done-of_travelVerb	32	-3	-3	-4	-1	-19	-7	-1	-1	-2	-3
AGREEMENT.class:done-on_callVerb	36	-11	-6	-18	-2	-17	-13	-2	-2	-4	-5
AGREEMENT.class:done-owner_appointVerb	-14	-2	-2	-3	-1	16	-3	-1	-1	-1	-2
AGREEMENT.class:done-owner_forumVerb	32	-2	-2	-3	-1	-20	-6	-1	-1	-2	-3
AGREEMENT.class:done-owner_investVerb	23	-2	-3	-3	-1	-7	-4	-1	-1	-2	-3
AGREEMENT.class:done-owner_launchVerb	20	-2	-2	-6	-1	-5	-2	-1	-1	-1	-2
AGREEMENT.class:done-owner_licenceVerb	30	-4	-5	-10	-2	-18	-14	-2	-2	-3	-4
AGREEMENT.class:done-owner_pactNoun	10	-1	-1	-2		-3	-1			-1	-1
AGREEMENT.class:done-owner_policyVerb	8	-3	-6	-6	-2	-26	19	-2	-2	-2	-4
AGREEMENT.class:done-owner_punishVerb	37	-4	-4	-14	-2	-11	-11	-1	-1	-3	-3
AGREEMENT.class:done-owner_receiveVerb	20	-2	-2	-2	-1	-7	-4	-1	-1	-2	-2
AGREEMENT.class:done-owner_signVerb	20	-3	-5	-6	-1	-21	14	-1	-1	-2	-4
AGREEMENT.class:done-owner_travelVerb	9	-1	-1	-1		-2	-2			-1	-1
AGREEMENT.class:done-represented_attend	-10	-5	-6	-24	-3	16	-8	-3	-3	-4	-5
AGREEMENT.class:done-to_appointVerb	31	-2	-3	-4	-1	-19	-2	-1	-1	-2	-3
AGREEMENT.class:done-to_investVerb	13	-1	-1	-2	-1	-3	-2	-1	-1	-1	-1
AGREEMENT.class:done-to_licenceVerb	17	-1	-2	-3	-1	-5	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_moneyNoun	17	-1	-2	-3	-1	-5	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_policyVerb	25	-2	-3	-6	-1	-8	-1	-1	-1	-1	-2
AGREEMENT.class:done-to_receiveVerb	17	-1	-2	-3	-1	-5	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_travelVerb	33	-2	-2	-7	-1	-22	-2	-1	-1	-2	-3
AGREEMENT.class:done-verb_appointVerb	37	-2	-4	-7	-1	-11	-5	-1	-1	-2	-2
AGREEMENT.class:done-verb_attend	24	-1	-1	-9	-1	-7	-2	-1	-1	-1	-1
AGREEMENT.class:done-verb_callVerb	1	-4	-4	22	-2	-16	-7	-5	-2	-3	-4
AGREEMENT.class:done-verb_forumVerb	24	-1	-1	-9	-1	-7	-2	-1	-1	-1	-1
AGREEMENT.class:done-verb_receiveVerb	-3	-5	-5	-14	-2	19	-20	-3	-2	-3	-4
AGREEMENT.class:done-verb_talkNoun	1	-4	-4	22	-2	-16	-7	-5	-2	-3	-4
AGREEMENT.class:done-verb_topicVerb	46	-3	-4	-21	-1	-21	-8	-2	-1	-3	-3
AGREEMENT.class:done-verb_travelNoun	-6	-5	-5	25	-3	-19	-9	-7	-3	-4	-5
AGREEMENT.class:done-verb_travelVerb	2	-5	-5	23	-2	-22	-8	-6	-2	-3	-4
AGREEMENT.class:done-verb_wish	22	-1	-1	-4	-1	-9	-2	-1	-1	-1	-1
AGREEMENT.class:done-with_forumVerb	17	-1	-2	-5		-5	-2			-1	-1
AGREEMENT.class:done-with_launchNoun	25	-1	-2	-3	-1	-6	-8	-1	-1	-1	-1
AGREEMENT.class:done-with_launchVerb	29	-2	-5	-11	-1	-11	-5	-1	-1	-2	-2
AGREEMENT.class:done-with_mealNoun	14	-2	-2	-5	-1	-10	-2	-1	-1	-1	-2
AGREEMENT.class:done-with_meetVerb	20	-1	-2	-3	-1	-6	-4	-1	-1	-1	-1
AGREEMENT.class:done-with_talkNoun	33	-2	-4	-6	-1	-6	-10	-1	-1	-1	-2
AGREEMENT.class:done-with_topicVerb	25	-1	-2	-3	-1	-6	-8	-1	-1	-1	-1
AGREEMENT.class:done-with_travelVerb	35	-3	-8	-8	-1	-11	-13	-1	-1	-2	-3
AGREEMENT.cue:accompany	16	-8	-11	-34	-3	-7	15	-3	-3	-4	-6
AGREEMENT.cue:address	12	-6	-8	9	-3	-38	-13	-3	-3	-4	-5
AGREEMENT.cue:along	39	-3	-4	-25	-2	-13	-7	-2	-2	-3	-4
AGREEMENT.cue:also	30	-3	-3	9	-1	-21	-11	-1	-1	-2	-2
AGREEMENT.cue:attend	-23	-8	-8	22	-3	21	-28	-4	-3	-5	-6
AGREEMENT.cue:attendance	-51	-5	-6	50	-3	-25	-13	-3	-3	-5	-6
AGREEMENT.cue:behalf	-6	-3	-4	-9	-2	18	-5	-2	-2	-3	-3
AGREEMENT.cue:both		-2	-3	20	-1	-8	-5	-1	-1	-1	-2
AGREEMENT.cue:buy	-30	-8	-10	-37	-4	-26	34	-4	-4	-6	-8
AGREEMENT.cue:ceremony	-32	-6	-8	46	-3	-35	14	-3	-3	-5	-7
AGREEMENT.cue:company	3	-3	-5	-10	-2	29	-8	-2	-2	-3	-4
AGREEMENT.cue:conference	44	-2	-3	-11	-1	-15	-6	-1	-1	-2	-2
AGREEMENT.cue:conversation	1	-4	-7	-20	-2	15	-25	-3	-2	-6	-5
AGREEMENT.cue:counterpart	37	-5	-3	-4	-2	-27	-7	-2	-2	-2	-3
AGREEMENT.cue:delegation	30	-5	-8	15	-2	-46	-23	-3	-2	-3	-4
AGREEMENT.cue:discussion	32	-2	-2	-4	-1	-13	-5	-1	-1	-2	-2
AGREEMENT.cue:event	15	-2	-3	-14	-2		-5	-1	-1	-2	-3
AGREEMENT.cue:exchange	-7	-3	-3	-9	-2	13	15	-2	-1	-2	-3
AGREEMENT.cue:fine	16	-1	-1	-4	-1	-4	-2	-1	-1	-1	-2
AGREEMENT.cue:forum	33	-2	-3	-8	-1	-24	-3	-1	-1	-2	-2
AGREEMENT.cue:fund	-34	-6	-9	21	-3	30	-12	-3	-3	-5	-6
AGREEMENT.cue:group	32	-2	-4	-5	-1	-12	-4	-1	-1	-2	-2
AGREEMENT.cue:head	57	-3	-6	-7	-1	-29	-12	-1	-1	-2	-3
AGREEMENT.cue:host	-43	-3	-3	-10	-2	47	-4	-2	-1	-3	-3
AGREEMENT.cue:initial	-21	-11	-8	-22	-4	-25	32	-4	-5	-6	-8
AGREEMENT.cue:invest	-13	-5	-8	13	-2	-13	14	-3	-2	-4	-6
AGREEMENT.cue:join	17	-1	-1	-4	-1	-3	-5	-1	-1	-1	-1
AGREEMENT.cue:lead	3	-3	-5	-7	-1	9	-7	-2	-2	-2	-3
AGREEMENT.cue:license	40	-2	-2	-4	-1	-14	-11	-1	-1	-3	-2
AGREEMENT.cue:likewise	23	-1	-2	-2	-1	-15	-1	-1	-1	-1	-1
AGREEMENT.cue:meeting	53	-3	-4	-15	-1	-17	-6	-1	-1	-2	-3
AGREEMENT.cue:member	-32	-6	-8	47	-3	-18	-9	-3	-3	-5	-7
AGREEMENT.cue:name	7	-4	-4	-19	-2	22	-11	-2	-2	-3	-4
AGREEMENT.cue:other	-11	-2	-3	-8	-1	26	-4	-1	-1	-2	-2
AGREEMENT.cue:participant	58	-5	-8	-30	-2	-37	-14	-3	-2	-4	-5
AGREEMENT.cue:partner	2	-2	-2	19	-1	-12	-5	-2	-1	-2	-2
AGREEMENT.cue:party	-19	-5	-7	-8	-3	23	-11	-3	-3	-4	-7
AGREEMENT.cue:presence	-17	-5	-8	-24	-3	9	39	-3	-2	-5	-5
AGREEMENT.cue:present	20	-6	-6	20	-3	-24	-13	-3	-2	-4	-6
AGREEMENT.cue:receive	8	-4	-5	-12	-2	-1	18	-2	-2	-3	-4
AGREEMENT.cue:represent	-28	-5	-7	-20	-3	40	-10	-3	-2	-4	-5
AGREEMENT.cue:representative	67	-4	-6	-10	-2	-29	-10	-2	-2	-3	-3
AGREEMENT.cue:sell	20	-1	-1	-3	-1	-8	-2	-1	-1	-1	-1
AGREEMENT.cue:session	53	-6	-8	-25	-2	-16	-11	-2	-2	-4	-4
AGREEMENT.cue:side	19	-2	-3	-9	-1	3	-5	-1	-1	-1	-2
AGREEMENT.cue:sign	-18	-5	-7	-7	-3	39	13	-3	-3	-4	-5
AGREEMENT.cue:signature	-27	-4	-5	-25	-2	49	-6	-2	-2	-4	-4
AGREEMENT.cue:speak	13	-3	-3	-12	-1	12	-7	-1	-1	-2	-2
AGREEMENT.cue:speech	-36	-4	-4	-18	-2	37	-5	-2	-2	-3	-4
AGREEMENT.cue:stake	-6	-3	-3	-8	-1	14	-8	-1	-1	-2	-3
AGREEMENT.cue:subsidiary	29	-4	-5	-8	-2	-11	-5	-2	-2	-3	-5
AGREEMENT.cue:summit	24	-1	-1	-3	-1	-14	-1			-1	-1
AGREEMENT.cue:talk	35	-2	-2	-6	-1	-18	-2	-1	-1	-1	-1
AGREEMENT.cue:team	31	-4	-5	-9	-2	-2	-18	-2	-2	-3	-4
AGREEMENT.cue:together	4	-2	-4	19	-1	-10	-7	-1	-1	-2	-3
AGREEMENT.cue:too	45	-2	-3	-34	-1	-5	-4	-1	-1	-2	-2
AGREEMENT.cue:tour	24	-4	-6	-12	-2	-21	12	-2	-2	-2	-3
AGREEMENT.cue:visit	18	-3	-3	-2	-1	-13	8	-2	-1	-2	-3
AGREEMENT.cue:welcome	13	-7	-3	10	-2	-19	-9	-2	-1	-3	-4
AGREEMENT.cue:witness	-1	-5	-6	-22	-2	-19	22	-3	-2	-4	-5
AGREEMENT.elsewhere:none	9	-4	-5	-5	-2	16	4	-2	-2	-3	-4
AGREEMENT.elsewhere:other	4	-4	-6	4	-2	7	11	-2	-2	-3	-4
AGREEMENT.elsewhere:same	-33	-6	-8	9	-3	38	8	-3	-2	-5	-6
AGREEMENT.governor:about	38	-3	-3	-11	-1	-19	-5	-1	-1	-2	-3
AGREEMENT.governor:accompanied	-15	-10	-12	-16	-4	21	-23	-4	-4	-7	-8
AGREEMENT.governor:according	25	-2	-2	-11	-1	-15	-4	-1	-1	-2	-2
AGREEMENT.governor:after	26	-3	-2	-9	-1	-8	-4	-1	-1	-3	-2
AGREEMENT.governor:against	25	-1	-2	-6	-1	-8	-2	-1	-1	-1	-2
AGREEMENT.governor:among	20	-1	-2	-6	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.governor:at	25	-3	-4	-14	-2	3	-6	-2	-1	-3	-3
AGREEMENT.governor:before	34	-2	-3	-10	-1	-11	-4	-1	-1	-2	-2
AGREEMENT.governor:between	-27	-5	-6	-13	-3	44	-6	-3	-2	-4	-5
AGREEMENT.governor:by	-4	-5	-5	-12	-2	27	4	-2	-2	-4	-5
AGREEMENT.governor:for	67	-4	-5	-26	-2	-44	-5	-2	-2	-3	-4
AGREEMENT.governor:free	-8	-5	-7	11	-2	17	11	-3	-2	-4	-5
AGREEMENT.governor:from	10	-3	-4	-8	-2	15	-8	-2	-1	-3	-4
AGREEMENT.governor:in	24	-2	-3	-8	-1	1	-4	-1	-1	-2	-2
AGREEMENT.governor:of	9	-5	-6	-16	-2	15	13	-2	-2	-4	-5
AGREEMENT.governor:on	43	-7	-4	-11	-1	-22	-8	-2	-1	-2	-4
AGREEMENT.governor:owner	18	-3	-4	-7	-1	1	4	-1	-1	-2	-3
AGREEMENT.governor:presence		-13	-25	-48	-7	-44	22	-7	-7	-12	-14
AGREEMENT.governor:represented	-10	-5	-6	-24	-3	16	-8	-3	-3	-4	-5
AGREEMENT.governor:start-up	32	-3	-3	-7	-1	-8	-6	-1	-1	-2	-3
AGREEMENT.governor:to	19	-4	-4	1	-2	4	-8	-2	-2	-3	-4
AGREEMENT.governor:under	14	-1	-1	-3		-4	-2			-1	-1
AGREEMENT.governor:verb		-4	-5	-3	-2	18	7	-2	-2	-3	-4
AGREEMENT.governor:with	33	-2	-3	-8	-1	-16	4	-1	-1	-2	-2
AGREEMENT.kind:agency	18	-3	-4	-7	-2	17	-6	-2	-2	-3	-4
AGREEMENT.kind:company	9	-4	-5	-4	-2	27	-7	-2	-2	-3	-5
AGREEMENT.kind:country	34	-3	-3	-7	-1	-8	-6	-1	-1	-2	-3
AGREEMENT.kind:organization	15	-4	-5	-14	-2	18	-7	-2	-2	-3	-4
AGREEMENT.kind:person	-3	-4	-6	1	-2	23	5	-2	-2	-3	-4
AGREEMENT.kind:person-office	-26	-7	-8	16	-3	4	44	-3	-3	-5	-6
AGREEMENT.list:list	-9	-5	-6	11	-2	24	2	-2	-2	-4	-5
AGREEMENT.list:single	7	-4	-5	-3	-2	11	9	-2	-2	-3	-4
AGREEMENT.mention:name_free	3	-4	-6	1	-2	15	6	-2	-2	-3	-4
AGREEMENT.mention:name_owner	22	-2	-3	-5	-1	-7	4	-1	-1	-2	-3
AGREEMENT.mention:nominal_free	-16	-5	-6	-18	-2	23	31	-3	-2	-4	-6
AGREEMENT.mention:nominal_owner	-37	-4	-6	-11	-2	25	24	-2	-2	-4	-5
AGREEMENT.mention:post_free	-32	-7	-9	9	-3	31	-14	-3	-3	-5	-7
AGREEMENT.mention:pronoun_free	23	-4	-5	11	-2	-10	-10	-2	-2	-3	-3
AGREEMENT.mention:pronoun_owner	33	-4	-6	-11	-2	-2	-13	-2	-2	-3	-4
AGREEMENT.parts:1	-5	-5	-6		-2	32	1	-2	-2	-4	-5
AGREEMENT.parts:2	12	-4	-5	-7	-2	5	13	-2	-2	-3	-4
AGREEMENT.parts:3	-1	-5	-6	10	-2	3	16	-2	-2	-3	-4
AGREEMENT.parts:4	5	-4	-6	3	-2	21	-5	-2	-2	-3	-5
AGREEMENT.rival:none_after1	-16	-6	-8	9	-3	35	5	-3	-3	-5	-6
AGREEMENT.rival:none_after2	-13	-6	-7	31	-3	10	-1	-3	-3	-4	-6
AGREEMENT.rival:none_before	19	-4	-5	-13	-2	24	-8	-2	-2	-3	-4
AGREEMENT.rival:none_far	-2	-3	-5	-9	-2	-10	38	-2	-2	-3	-4
AGREEMENT.rival:none_own	-13	-5	-7	-6	-3	37	6	-3	-3	-4	-5
AGREEMENT.rival:other_after1	39	-4	-5	6	-2	-22	-6	-2	-1	-3	-3
AGREEMENT.rival:other_after2	18	-3	-3	-3	-1	-1	3	-1	-1	-2	-3
AGREEMENT.rival:other_before	-9	-4	-6	-1	-2	8	26	-2	-2	-3	-4
AGREEMENT.rival:other_far	23	-3	-3	-7	-1	8	-10	-1	-1	-2	-3
AGREEMENT.rival:other_own	14	-6	-8	-1	-3	1	7	-3	-3	-5	-6
AGREEMENT.rival:same_after1	-13	-4	-6	-18	-2	29	-7	-2	-2	-4	-4
AGREEMENT.rival:same_before	-17	-4	-7	-10	-2	25	-8	-2	-2	-3	-5
AGREEMENT.rival:same_own	56	-3	-5	-9	-1	-33	-10	-1	-1	-2	-3
AGREEMENT.speech:silent_after1	3	-4	-6	10	-2	17	-4	-2	-2	-4	-5
AGREEMENT.speech:silent_after2	7	-4	-5	16	-2	-2	3	-2	-2	-3	-4
AGREEMENT.speech:silent_before		-4	-5	-7	-2	23	8	-2	-2	-3	-4
AGREEMENT.speech:silent_far	9	-3	-4	-7	-1	-1	18	-2	-1	-2	-3
AGREEMENT.speech:silent_own	-3	-6	-7	-3	-3	29	8	-3	-3	-4	-6
AGREEMENT.speech:speaks_after1	23	-7	-10	-17	-4	-42	16	-4	-3	-6	-7
AGREEMENT.speech:speaks_after2	-19	-6	-8	-2	-3	33	-14	-3	-3	-5	-5
AGREEMENT.speech:speaks_before	51	-3	-5	-7	-1	-21	-9	-1	-1	-2	-3
AGREEMENT.speech:speaks_far	10	-5	-6	-11	-2	-13	13	-2	-2	-4	-5
AGREEMENT.speech:speaks_own	57	-5	-6	-23	-2	-42	-24	-3	-2	-5	-5
AGREEMENT.tie-at:body_after1	-17	-5	-6	-14	-3	33	-5	-3	-2	-4	-6
AGREEMENT.tie-at:body_after2	-29	-4	-7	-13	-3	34	-6	-2	-2	-4	-5
AGREEMENT.tie-at:body_before	-39	-6	-10	-12	-3	60	-7	-3	-3	-5	-8
AGREEMENT.tie-at:body_far	37	-2	-3	-7	-1	-12	-5	-1	-1	-2	-3
AGREEMENT.tie-at:body_own	64	-4	-4	-6	-1	-53	-6	-1	-1	-2	-3
AGREEMENT.tie-at:colleague_after1	-6	-10	-15	8	-5	-37	20	-5	-5	-8	-12
AGREEMENT.tie-at:colleague_after2	-44	-14	-11		-5	47	-25	-5	-5	-8	-10
AGREEMENT.tie-at:colleague_before	43	-5	-7	-13	-2	-26	-14	-2	-2	-3	-4
AGREEMENT.tie-at:country_after1	16	-4	-6	12	-2	-5		-2	-2	-4	-5
AGREEMENT.tie-at:country_after2	23	-4	-5	16	-2	-21	1	-2	-2	-3	-4
AGREEMENT.tie-at:country_before	11	-4	-5	-13	-2	11	12	-2	-2	-3	-4
AGREEMENT.tie-at:country_far	2	-4	-5	-9	-2	-6	32	-2	-2	-3	-4
AGREEMENT.tie-at:country_own	1	-6	-7	4	-3	3	19	-3	-3	-5	-6
AGREEMENT.tie-at:holder_after1	-10	-7	-8	-17	-3	47	-9	-3	-3	-5	-5
AGREEMENT.tie-at:holder_after2	-40	-8	-8	50	-3	-27	-10	-3	-3	-5	-6
AGREEMENT.tie-at:holder_before	31	-3	-4	-8	-1	-5	-11	-1	-1	-2	-3
AGREEMENT.tie-at:holder_far	52	-4	-5	-10	-2	-12	-14	-2	-1	-3	-3
AGREEMENT.tie-at:holder_own	3	-5	-7	-7	-2	20	-9	-2	-2	-3	-4
AGREEMENT.tie-at:none_after1	17	-3	-5	7	-2		-6	-2	-2	-3	-4
AGREEMENT.tie-at:none_after2	18	-3	-4	-3	-2	-1	4	-2	-2	-3	-3
AGREEMENT.tie-at:none_before	4	-4	-6	-1	-2	10	10	-2	-2	-3	-5
AGREEMENT.tie-at:none_far	10	-3	-4	-6	-1	4	10	-1	-1	-2	-3
AGREEMENT.tie-at:none_own	-1	-5	-7	-14	-3	36	-4	-3	-3	-4	-6
AGREEMENT.tie:body	-28	-5	-7	-11	-3	59	-6	-3	-2	-4	-6
AGREEMENT.tie:colleague	-25	-10	-12	4	-4	24	8	-4	-4	-7	-9
AGREEMENT.tie:country	8	-4	-5	2	-2	-1	15	-2	-2	-3	-4
AGREEMENT.tie:holder		-5	-7	3	-2	31	-10	-2	-2	-4	-4
AGREEMENT.tie:none	8	-4	-5	-2	-2	13	4	-2	-2	-3	-4
AGREEMENT.verb:does_add	37	-3	-4	-13	-2	-18	-6	-2	-1	-2	-3
AGREEMENT.verb:does_agree	51	-7	-6	-15	-3	-52	-21	-3	-3	-5	-6
AGREEMENT.verb:does_announce	40	-3	-4	-9	-1	-28	-11	-2	-1	-3	-3
AGREEMENT.verb:does_arrange	28	-2	-2	-19	-1	-8	-4	-1	-1	-2	-2
AGREEMENT.verb:does_attend	-22	-10	-11	16	-5	3	-27	-5	-5	-7	-9
AGREEMENT.verb:does_base	-15	-4	-6	-10	-2	24	-8	-2	-2	-3	-5
AGREEMENT.verb:does_call	30	-2	-2	-13	-1	-15	-2	-1	-1	-1	-2
AGREEMENT.verb:does_carry	34	-2	-3	-13	-1	-16	-3	-1	-1	-2	-2
AGREEMENT.verb:does_chair	28	-3	-3	-8	-1	-6	-11	-1	-1	-2	-2
AGREEMENT.verb:does_choose	20	-1	-2	-5	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.verb:does_come	47	-5	-8	-20	-2	-34	-9	-3	-3	-4	-6
AGREEMENT.verb:does_confirm	40	-2	-3	-13	-1	-13	-6	-1	-1	-2	-2
AGREEMENT.verb:does_cooperate	50	-3	-4	-10	-1	-19	-13	-1	-1	-2	-3
AGREEMENT.verb:does_decide	32	-2	-3	-5	-1	-14	-7	-1	-1	-2	-3
AGREEMENT.verb:does_deliver	23	-2	-2	-6	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.verb:does_discuss	43	-2	-3	-16	-1	-24	-6	-1	-1	-2	-2
AGREEMENT.verb:does_draw	38	-2	-2	-7	-1	-18	-5	-1	-1	-1	-2
AGREEMENT.verb:does_end	-30	-5	-7	36	-3	-21	-12	-3	-3	-5	-6
AGREEMENT.verb:does_exchange	34	-1	-2	-11	-1	-7	-10	-1	-1	-1	-1
AGREEMENT.verb:does_expect	51	-6	-10	-39	-3	-35	-17	-3	-3	-5	-6
AGREEMENT.verb:does_explain	31	-2	-4	-6	-1	-10	-6	-1	-1	-2	-3
AGREEMENT.verb:does_express	32	-4	-5	-23	-2	-22	-8	-2	-2	-3	-4
AGREEMENT.verb:does_fin	28	-3	-2	-4	-1	-10	-5	-1	-1	-2	-4
AGREEMENT.verb:does_give	4	-8	-9	8	-4	-14	-11	-4	-4	-6	-8
AGREEMENT.verb:does_go	44	-3	-4	-17	-2	-13	-7	-2	-1	-2	-4
AGREEMENT.verb:does_hold	-7	-5	-6	-31	-3	27	-8	-3	-2	-4	-6
AGREEMENT.verb:does_invest	-13	-5	-7	-18	-3	22	-19	-3	-3	-4	-6
AGREEMENT.verb:does_join	25	-1	-2	-7	-1	-3	-9	-1	-1	-1	-1
AGREEMENT.verb:does_look	-32	-12	-12	48	-5	-46	-30	-5	-5	-8	-10
AGREEMENT.verb:does_lose	38	-3	-4	-20	-2	-27	-3	-2	-2	-3	-5
AGREEMENT.verb:does_make	25	-2	-2	-6	-1	-8	-6	-1	-1	-2	-2
AGREEMENT.verb:does_meet	43	-4	-3	-6	-1	-11	-20	-2	-2	-2	-3
AGREEMENT.verb:does_open	28	-2	-2	-13	-1	-4	-3	-1	-1	-1	-1
AGREEMENT.verb:does_own	31	-2	-3	-10	-1	-10	-5	-1	-1	-2	-2
AGREEMENT.verb:does_put	-36	-4	-5	-19	-2	51	-13	-2	-2	-4	-5
AGREEMENT.verb:does_receive	-4	-5	-6	-19	-2	5	18	-2	-2	-3	-4
AGREEMENT.verb:does_register	-19	-6	-9	-18	-4	23	-7	-4	-4	-6	-7
AGREEMENT.verb:does_run	-7	-4	-6	-26	-2	18	-7	-3	-3	-4	-7
AGREEMENT.verb:does_say	19	-6	-8	-14	-3	-27	25	-3	-3	-5	-6
AGREEMENT.verb:does_schedule	-30	-8	-10	-19	-4	-28	33	-4	-4	-6	-7
AGREEMENT.verb:does_share	8	-6	-9	13	-3	-34	-15	-3	-3	-5	-5
AGREEMENT.verb:does_sign	-35	-3	-4	-19	-1	50	-8	-1	-1	-2	-2
AGREEMENT.verb:does_sort	45	-7	-8	-38	-3	-25	-15	-3	-3	-5	-9
AGREEMENT.verb:does_speak	-4	-7	-7	-28	-3	20	-16	-3	-3	-5	-5
AGREEMENT.verb:does_stop	36	-3	-4	-11	-2	-15	-11	-2	-2	-2	-3
AGREEMENT.verb:does_study	27	-2	-3	-5	-1	-6	-6	-1	-1	-2	-2
AGREEMENT.verb:does_take	7	-7	-10	-40	-4	-7	19	-4	-4	-8	-7
AGREEMENT.verb:does_tell		-8	-13	15	-4	-32	-13	-4	-3	-8	-6
AGREEMENT.verb:does_tour	-10	-5	-11	-20	-2	-12	23	-2	-2	-3	-5
AGREEMENT.verb:does_train	49	-4	-6	-14	-2	-46	-7	-3	-2	-3	-5
AGREEMENT.verb:does_travel	46	-4	-8	-29	-2	-26	-10	-2	-2	-4	-5
AGREEMENT.verb:does_undertake	49	-3	-4	-10	-2	-32	-9	-2	-2	-3	-5
AGREEMENT.verb:does_want	39	-4	-3	-9	-1	-8	-14	-1	-1	-2	-2
AGREEMENT.verb:done-accompanied_accompany	-15	-10	-12	-16	-4	21	-23	-4	-4	-7	-8
AGREEMENT.verb:done-according_accord	25	-2	-2	-11	-1	-15	-4	-1	-1	-2	-2
AGREEMENT.verb:done-against_rule	19	-1	-2	-7	-1	-4	-2	-1	-1	-1	-1
AGREEMENT.verb:done-at_conclude		-5	-5	-8	-3	3	-4	-3	-3	-4	-6
AGREEMENT.verb:done-between_split	-39	-6	-8	-10	-4	42	-7	-7	-3	-6	-9
AGREEMENT.verb:done-by_convene	19	-1	-1	-3	-1	-8	-1			-1	-1
AGREEMENT.verb:done-by_exchange	29	-3	-2	-9	-1	-9	-9	-1	-1	-2	-2
AGREEMENT.verb:done-by_make	40	-4	-4	-13	-2	-25	-10	-2	-1	-3	-3
AGREEMENT.verb:done-by_organize	36	-2	-2	-5	-2	-13	-6	-1	-1	-1	-2
AGREEMENT.verb:done-by_own	33	-2	-3	-6	-1	-11	-5	-1	-1	-2	-2
AGREEMENT.verb:done-by_receive	-12	-7	-6	-11	-3	-28	25	-3	-3	-4	-6
AGREEMENT.verb:done-by_sign	-27	-3	-7	-11	-2	33	-10	-2	-2	-6	-5
AGREEMENT.verb:done-from_obtain	-26	-7	-9	-11	-4	31	-10	-4	-4	-5	-8
AGREEMENT.verb:done-in_build	26	-1	-1	-2	-1	-16	-2	-1	-1	-1	-1
AGREEMENT.verb:done-in_create	9	-1	-1	-1		-4	-1			-1	-1
AGREEMENT.verb:done-of_bear	-30	-3	-4	-21	-2	38	-4	-2	-2	-3	-3
AGREEMENT.verb:done-of_beat	34	-3	-4	-15	-2	-21	-4	-2	-2	-2	-3
AGREEMENT.verb:done-of_show	20	-2	-2	-2	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.verb:done-of_sign	-22	-8	-10	-21	-5	-37	38	-5	-5	-7	-7
AGREEMENT.verb:done-owner_accord	10	-1	-1	-2		-3	-1			-1	-1
AGREEMENT.verb:done-owner_put	26	-2	-3	-3	-1	-8	-4	-1	-1	-2	-3
AGREEMENT.verb:done-owner_renew	30	-4	-5	-10	-2	-18	-14	-2	-2	-3	-4
AGREEMENT.verb:done-owner_settle	41	-5	-6	-20	-2	-15	-16	-2	-2	-4	-4
AGREEMENT.verb:done-owner_sign	6	-4	-7	-8	-2	-34	22	-2	-2	-3	-5
AGREEMENT.verb:done-represented_represent	-10	-5	-6	-24	-3	16	-8	-3	-3	-4	-5
AGREEMENT.verb:done-to_go	33	-2	-2	-7	-1	-22	-2	-1	-1	-2	-3
AGREEMENT.verb:done-to_grant	17	-1	-2	-3	-1	-5	-3	-1	-1	-1	-1
AGREEMENT.verb:done-to_pass	25	-2	-3	-6	-1	-8	-1	-1	-1	-1	-2
AGREEMENT.verb:done-verb_base	8	-5	-6	-11	-3	2	-6	-3	-2	-4	-5
AGREEMENT.verb:done-verb_bind	-20	-8	-10	-27	-4	29	-7	-5	-4	-7	-9
AGREEMENT.verb:done-verb_bring	24	-1	-1	-9	-1	-7	-2	-1	-1	-1	-1
AGREEMENT.verb:done-verb_call	22	-1	-1	-4	-1	-9	-2	-1	-1	-1	-1
AGREEMENT.verb:done-verb_choose	31	-2	-3	-11	-1	-8	-5	-1	-1	-2	-2
AGREEMENT.verb:done-verb_company	-19	-4	-6	-7	-2	23	-12	-2	-2	-3	-5
AGREEMENT.verb:done-verb_entertain	35	-2	-3	-4	-1	-16	-4	-1	-1	-2	-3
AGREEMENT.verb:done-verb_fin	33	-2	-2	-4	-1	-24	-5	-1	-1	-1	-2
AGREEMENT.verb:done-verb_include	-9	-4	-6	-15	-2		28	-2	-2	-3	-4
AGREEMENT.verb:done-verb_receive	-21	-10	-9	-24	-4	31	-34	-5	-4	-6	-7
AGREEMENT.verb:done-verb_visit	-6	-5	-5	25	-3	-19	-9	-7	-3	-4	-5
AGREEMENT.verb:done-with_catch	16	-1	-1	-3	-1	-4	-2	-1	-1	-1	-1
AGREEMENT.verb:done-with_exchange	25	-1	-2	-3	-1	-6	-8	-1	-1	-1	-1
AGREEMENT.verb:done-with_hold	16	-1	-1	-5		-5	-2			-1	-1
AGREEMENT.verb:done-with_lunch	14	-2	-2	-5	-1	-10	-2	-1	-1	-1	-2
AGREEMENT.verb:done-with_meet	25	-2	-2	-4	-1	-3	-13	-1	-1	-1	-2
AGREEMENT.verb:done-with_speak	14	-1	-1	-3		-6	-1			-1	-1
AGREEMENT.where:body	4	-4	-5		-2	13	8	-2	-2	-3	-4
AGREEMENT.where:item	-8	-3	-5	-13	-2	22	-10	-2	-2	-3	-3
APPOINTMENT.alike:1	7	-3	-4	-3	-2	-2	-2	-2	-1	-1	16
APPOINTMENT.alike:2	-3	-3	-5	-5	-2	-3	-2	-2	-2	4	22
APPOINTMENT.alike:3	9	-4	-5	-7	-2	-3	-2	-2	-2	10	8
APPOINTMENT.at-kind:after1_agency	-2	-4	-5	-7	-2	-3	-2	-2	-2	-8	22
APPOINTMENT.at-kind:after1_company	36	-2	-2	-3	-1	-1	-1	-1	-1	-2	-21
APPOINTMENT.at-kind:after1_country	27	-1	-2	-3	-1	-1	-1	-1	-1	-1	-15
APPOINTMENT.at-kind:after1_organization	29	-2	-2	-3	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.at-kind:after1_person	-19	-5	-8	-11	-2	-4	-2	-2	-2	16	28
APPOINTMENT.at-kind:after1_person-office	10	-5	-7	3	-2	-3	-3	-2	-2	-13	13
APPOINTMENT.at-kind:after2_agency	-5	-3	-3	-5	-1	-2	-2	-1	-1	-6	22
APPOINTMENT.at-kind:after2_company	1	-2	-4	-4	-1	-2	-1	-1	-1	-3	15
APPOINTMENT.at-kind:after2_country	28	-1	-2	-2	-1	-1	-1	-1	-1	-3	-13
APPOINTMENT.at-kind:after2_organization	28	-2	-2	-3	-1	-1	-1	-1	-1	-2	-15
APPOINTMENT.at-kind:after2_person	11	-4	-6	-8	-2	-3	-2	-2	-2	-5	4
APPOINTMENT.at-kind:after2_person-office	7	-4	-5	-7	-2	-3	-2	-2	-2	14	
APPOINTMENT.at-kind:before_agency	-20	-6	-5	-6	-2	-4	-2	-2	-2	-10	41
APPOINTMENT.at-kind:before_company	-4	-3	-5	-5	-2	-3	-2	-2	-2	-4	24
APPOINTMENT.at-kind:before_country	42	-2	-3	-3	-1	-2	-1	-1	-1	-3	-26
APPOINTMENT.at-kind:before_person	34	-4	-5	-5	-1	-3	-2	-2	-1	-6	-14
APPOINTMENT.at-kind:before_person-office	6	-5	-7	-6	-2	-4	-3	-2	-2	13	1
APPOINTMENT.at-kind:far_agency	17	-2	-3	-3	-1	-2	-1	-1	-1	-5	5
APPOINTMENT.at-kind:far_company	27	-2	-3	-3	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.at-kind:far_country	15	-1	-1	-2		-1	-1	-1		-2	-6
APPOINTMENT.at-kind:far_organization	19	-2	-2	-2	-1	-1	-1	-1	-1	-2	-7
APPOINTMENT.at-kind:far_person	43	-3	-4	-4	-1	-2	-2	-1	-1	-9	-16
APPOINTMENT.at-kind:far_person-office	-5	-4	-5	-7	-2	-2	-2	-2	-2	17	10
APPOINTMENT.at-kind:own_agency	-10	-6	-7	-7	-3	-5	-3	-3	-3	36	-5
APPOINTMENT.at-kind:own_company	9	-6	-6	-7	-3	-4	-3	-3	-3	-10	8
APPOINTMENT.at-kind:own_country	32	-3	-3	-4	-1	-2	-1	-1	-1	-4	-12
APPOINTMENT.at-kind:own_organization	42	-5	-6	-6	-3	-3	-2	-2	-2	-6	-39
APPOINTMENT.at-kind:own_person	-41	-5	-7	-6	-2	-4	-2	-2	-2	-8	50
APPOINTMENT.at-kind:own_person-office	30	-5	-7	-10	-2	-3	-3	-2	-2	-17	-12
APPOINTMENT.at:after1	4	-4	-5	-3	-2	-3	-2	-2	-2	-2	20
APPOINTMENT.at:after2	3	-3	-4	-5	-1	-2	-2	-2	-1	2	15
APPOINTMENT.at:before	3	-4	-5	-5	-2	-3	-2	-2	-2		23
APPOINTMENT.at:far	13	-2	-3	-4	-1	-2	-1	-1	-1	3	2
APPOINTMENT.at:own	-1	-6	-6	-7	-3	-4	-3	-3	-2	15	16
APPOINTMENT.chance	3	-8	-10	-12	-5	-6	-4	-5	-4	-3	18
APPOINTMENT.class:does_appointVerb	8	-3	-4	-6	-2	-2	-2	-2	-2	-8	13
APPOINTMENT.class:does_attend	43	-3	-4	-6	-1	-2	-2	-2	-1	-9	-30
APPOINTMENT.class:does_background	37	-3	-6	-3	-1	-2	-1	-1	-1	-4	-24
APPOINTMENT.class:does_callVerb	-3	-4	-6	-7	-2	-3	-2	-2	-2	-7	13
APPOINTMENT.class:does_forumVerb	-19	-4	-5	-6	-2	-3	-2	-2	-2	-6	28
APPOINTMENT.class:does_investVerb	-5	-5	-6	-7	-3	-5	-3	-3	-3	27	-22
APPOINTMENT.class:does_launchVerb	15	-4	-4	-3	-2	-2	-2	-2	-2	-5	-5
APPOINTMENT.class:does_licenceVerb	28	-2	-2	-2	-1	-1	-1	-1	-1	-4	-22
APPOINTMENT.class:does_meetVerb	13	-1	-1	-1		-1	-1	-1	-1	-1	-5
APPOINTMENT.class:does_policyVerb	7	-4	-4	-3	-2	-2	-2	-2	-2	-8	4
APPOINTMENT.class:does_punishVerb	49	-2	-3	-3	-1	-2	-1	-1	-1	-4	-37
APPOINTMENT.class:does_receiveVerb	52	-2	-3	-4	-1	-1	-1	-1	-1	-3	-39
APPOINTMENT.class:does_signVerb	-38	-7	-9	-15	-4	-6	-4	-4	-4	30	16
APPOINTMENT.class:does_topicVerb	-20	-7	-11	-13	-4	-5	-4	-4	-4	48	-41
APPOINTMENT.class:does_travelVerb	9	-3	-5	-6	-1	-2	-2	-1	-1	-5	5
APPOINTMENT.class:does_wish	12	-4	-6	-9	-2	-3	-2	-2	-2	-7	
APPOINTMENT.class:done-according_pactNoun	16	-1	-1	-1		-1				-1	-9
APPOINTMENT.class:done-according_receiveVerb	16	-1	-1	-1		-1				-1	-9
APPOINTMENT.class:done-after_appointVerb	-12	-4	-5	-5	-2	-3	-2	-2	-2	-6	16
APPOINTMENT.class:done-at_forumVerb	35	-3	-3	-3	-1	-1	-1	-1	-1	-2	-21
APPOINTMENT.class:done-at_meetVerb	14	-5	-5	-8	-3	-4	-3	-3	-2	-17	-5
APPOINTMENT.class:done-by_appointVerb	-15	-5	-7	-9	-3	-5	-3	-3	-3	-12	20
APPOINTMENT.class:done-by_callVerb	21	-1	-2	-2	-1	-1	-1	-1	-1	-2	-12
APPOINTMENT.class:done-by_talkNoun	18	-1	-1	-3	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.class:done-by_wish	18	-1	-1	-3	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.class:done-for_appointVerb	26	-1	-1	-1		-1				-1	-26
APPOINTMENT.class:done-of_launchVerb	31	-2	-2	-3	-1	-1	-1	-1	-1	-3	-20
APPOINTMENT.class:done-of_punishVerb	-31	-5	-8	-7	-3	-4	-3	-3	-3	-6	34
APPOINTMENT.class:done-owner_appointVerb	35	-3	-3	-3	-1	-2	-1	-1	-1	-4	-30
APPOINTMENT.class:done-owner_attend	10	-1	-1	-1						-1	-4
APPOINTMENT.class:done-owner_forumVerb	31	-2	-2	-2	-1	-1	-1	-1	-1	-9	-23
APPOINTMENT.class:done-owner_investVerb	-28	-3	-6	-4	-2	-3	-2	-2	-2	-7	30
APPOINTMENT.class:done-owner_signVerb	-18	-3	-5	-3	-1	-2	-2	-1	-1	-5	26
APPOINTMENT.class:done-owner_topicVerb	21	-1	-2	-2	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.class:done-owner_travelVerb	-26	-5	-5	-6	-2	-3	-2	-2	-2	-8	31
APPOINTMENT.class:done-owner_wish	22	-2	-2	-2	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.class:done-to_background	30	-3	-3	-5	-1	-2	-1	-1	-1	-3	-23
APPOINTMENT.class:done-to_investVerb	17	-1	-1	-2	-1	-1	-1	-1		-2	-8
APPOINTMENT.class:done-to_licenceVerb	8		-1	-1							-3
APPOINTMENT.class:done-to_policyVerb	8		-1	-1							-3
APPOINTMENT.class:done-to_signVerb	8		-1	-1							-3
APPOINTMENT.class:done-to_travelVerb	-27	-8	-7	-8	-3	-5	-3	-3	-3	-12	31
APPOINTMENT.class:done-verb_appointVerb	-33	-10	-19	-16	-5	-8	-6	-8	-5	36	-5
APPOINTMENT.class:done-verb_callVerb	25	-2	-2	-4	-1	-1	-1	-1	-1	-3	-10
APPOINTMENT.class:done-verb_investVerb	-27	-5	-11	-8	-3	-5	-3	-3	-3	37	-42
APPOINTMENT.class:done-verb_licenceNoun	24	-1	-2	-2	-1	-1	-1	-1	-1	-1	-17
APPOINTMENT.class:done-verb_licenceVerb	24	-1	-2	-2	-1	-1	-1	-1	-1	-1	-17
APPOINTMENT.class:done-verb_meetVerb	23	-2	-2	-2	-1	-1	-1	-1	-1	-3	-11
APPOINTMENT.class:done-verb_receiveVerb	13	-1	-1	-1		-1				-1	-6
APPOINTMENT.class:done-with_attend	15	-1	-1	-2		-1				-1	-7
APPOINTMENT.class:done-with_meetVerb	11	-1	-1	-1						-1	-5
APPOINTMENT.cue:along	29	-1	-2	-2	-1	-1	-1	-1	-1	-3	-16
APPOINTMENT.cue:also	42	-2	-2	-3	-1	-1	-1	-1	-1	-3	-26
APPOINTMENT.cue:appoint	2	-6	-5	-6	-3	-4	-2	-2	-3	-13	13
APPOINTMENT.cue:both	30	-2	-3	-4	-1	-1	-1	-1	-1	-3	-15
APPOINTMENT.cue:ceremony	3	-4	-5	-7	-2	-3	-3	-2	-2	-12	9
APPOINTMENT.cue:company	17	-2	-4	-4	-1	-2	-1	-1	-1	-3	-3
APPOINTMENT.cue:delegation	31	-2	-3	-2	-1	-1	-1	-1	-1	-3	-17
APPOINTMENT.cue:entourage	19	-1	-1	-1						-1	-14
APPOINTMENT.cue:exchange	24	-1	-2	-2	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.cue:fund	40	-2	-3	-3	-1	-2	-1	-1	-1	-2	-24
APPOINTMENT.cue:group	17	-1	-3	-2	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.cue:head	-7	-3	-4	-6	-1	-2	-1	-1	-1	-4	22
APPOINTMENT.cue:host	32	-2	-2	-3	-1	-2	-1	-1	-1	-2	-18
APPOINTMENT.cue:invest	18	-1	-2	-2		-1				-1	-8
APPOINTMENT.cue:join	57	-3	-4	-4	-1	-3	-2	-3	-2	-5	-48
APPOINTMENT.cue:lead	39	-2	-6	-5	-2	-3	-1	-1	-1	-5	-22
APPOINTMENT.cue:license	26	-2	-2	-2	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.cue:meeting	-29	-5	-4	-5	-2	-3	-2	-2	-2	17	28
APPOINTMENT.cue:member	24	-3	-4	-6	-1	-2	-1	-1	-1	-4	-4
APPOINTMENT.cue:name	-3	-2	-2	-4	-1	-1	-1	-1	-1	-5	16
APPOINTMENT.cue:nominate	11	-2	-2	-2	-1	-2	-1	-1	-1	-10	3
APPOINTMENT.cue:other	41	-2	-3	-4	-1	-2	-1	-1	-1	-5	-20
APPOINTMENT.cue:party	14	-4	-6	-5	-2	-3	-2	-2	-2	-8	8
APPOINTMENT.cue:predecessor	33	-5	-7	-10	-2	-3	-3	-2	-2	-11	-31
APPOINTMENT.cue:present	-2	-3	-3	-7	-1	-2	-1	-1	-1	-5	13
APPOINTMENT.cue:receive	24	-1	-2	-2	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.cue:replace	42	-3	-3	-4	-1	-2	-1	-1	-1	-14	-23
APPOINTMENT.cue:sell	41	-2	-2	-2	-1	-1	-1	-1	-1	-2	-28
APPOINTMENT.cue:session	45	-3	-4	-4	-1	-1	-1	-1	-1	-3	-26
APPOINTMENT.cue:sign	-2	-3	-6	-4	-2	-4	-2	-2	-2	-8	13
APPOINTMENT.cue:subsidiary	-14	-3	-3	-3	-1	-2	-1	-1	-1	-3	21
APPOINTMENT.cue:succeed	5	-6	-8	-12	-3	-4	-3	-3	-3	-15	12
APPOINTMENT.cue:successor	-14	-5	-8	-4	-2	-4	-2	-2	-2	-8	25
APPOINTMENT.cue:talk	24	-1	-2	-2	-1	-1	-1	-1		-2	-13
APPOINTMENT.cue:team	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-3
APPOINTMENT.cue:together	42	-2	-2	-3	-1	-2	-1	-1	-1	-6	-28
APPOINTMENT.cue:too	26	-1	-3	-4	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.cue:tour	19	-1	-1	-1						-1	-14
APPOINTMENT.cue:visit	17	-1	-1	-1		-1	-1	-1		-2	-8
APPOINTMENT.cue:welcome	31	-2	-3	-2	-1	-1	-1	-1	-1	-3	-17
APPOINTMENT.elsewhere:none	5	-3	-4	-3	-1	-2	-2	-2	-1	1	15
APPOINTMENT.elsewhere:other	19	-3	-4	-5	-1	-2	-2	-1	-1		3
APPOINTMENT.elsewhere:same	-30	-6	-8	-10	-3	-4	-3	-3	-2	19	42
APPOINTMENT.governor:according	16	-1	-1	-1		-1				-1	-9
APPOINTMENT.governor:after	-5	-4	-4	-4	-1	-2	-2	-2	-1	-5	13
APPOINTMENT.governor:at	23	-4	-4	-6	-2	-3	-2	-2	-2	-9	-3
APPOINTMENT.governor:before	48	-3	-3	-4	-1	-2	-1	-1	-1	-14	-26
APPOINTMENT.governor:between	-24	-5	-7	-8	-3	-4	-2	-3	-2	38	-40
APPOINTMENT.governor:by	-16	-5	-5	-5	-2	-3	-2	-2	-2	-8	29
APPOINTMENT.governor:for	14	-2	-3	-3	-1	-2	-1	-1	-1	-7	2
APPOINTMENT.governor:free		-4	-6	-5	-2	-3	-2	-2	-2	6	21
APPOINTMENT.governor:from	26	-2	-2	-2	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.governor:in	-10	-3	-4	-4	-1	-3	-1	-1	-1	-5	24
APPOINTMENT.governor:of	18	-4	-5	-6	-2	-3	-2	-2	-2	6	-2
APPOINTMENT.governor:on	4	-6	-7	-8	-3	-4	-3	-3	-2	-11	6
APPOINTMENT.governor:owner	22	-2	-3	-4	-1	-2	-1	-1	-1	-5	
APPOINTMENT.governor:to	13	-3	-3	-4	-1	-2	-1	-1	-1	-5	7
APPOINTMENT.governor:under	34	-2	-3	-3	-1	-1	-1	-1	-1	-3	-20
APPOINTMENT.governor:verb	-15	-4	-6	-7	-2	-3	-2	-3	-2	14	22
APPOINTMENT.governor:with	22	-2	-3	-4	-1	-2	-1	-1	-1	-3	-5
APPOINTMENT.kind:agency	-10	-4	-5	-6	-2	-3	-2	-2	-2	5	30
APPOINTMENT.kind:company	10	-3	-4	-4	-1	-2	-1	-1	-1	-4	14
APPOINTMENT.kind:country	29	-2	-2	-2	-1	-1	-1	-1	-1	-2	-15
APPOINTMENT.kind:organization	34	-2	-2	-3	-1	-1	-1	-1	-1	-3	-17
APPOINTMENT.kind:person	-4	-4	-6	-7	-2	-3	-2	-2	-2	1	28
APPOINTMENT.kind:person-office	5	-4	-6	-4	-2	-3	-2	-2	-2	11	9
APPOINTMENT.list:list	9	-3	-4	1	-1	-2	-2	-1	-1	-4	10
APPOINTMENT.list:single	5	-4	-5	-6	-2	-3	-2	-2	-2	4	16
APPOINTMENT.mention:name_free	10	-3	-4	-4	-1	-2	-2	-2	-1	2	11
APPOINTMENT.mention:name_owner	32	-2	-2	-3	-1	-1	-1	-1	-1	-3	-16
APPOINTMENT.mention:nominal_free	-37	-6	-8	-10	-3	-5	-4	-3	-3	30	37
APPOINTMENT.mention:nominal_owner	-27	-4	-5	-5	-2	-3	-2	-2	-2	-6	34
APPOINTMENT.mention:post_free	-10	-5	-11	-7	-3	-5	-3	-2	-2	-14	18
APPOINTMENT.mention:pronoun_free	-5	-4	-5	-5	-2	-2	-2	-2	-2	-7	21
APPOINTMENT.mention:pronoun_owner	22	-6	-7	-8	-3	-4	-3	-3	-3	-12	-4
APPOINTMENT.parts:1	6	-4	-5	-6	-2	-3	-2	-2	-2	4	16
APPOINTMENT.parts:2	-1	-3	-5	-3	-2	-3	-2	-2	-2	1	23
APPOINTMENT.parts:3	26	-3	-4	-6	-2	-2	-2	-2	-1	6	-10
APPOINTMENT.parts:4	28	-2	-2	-3	-1	-1	-1	-1	-1	-4	-12
APPOINTMENT.rival:none_after1	12	-4	-6		-2	-3	-2	-2	-2	-9	15
APPOINTMENT.rival:none_after2	-2	-4	-6	-7	-2	-3	-2	-2	-2	8	20
APPOINTMENT.rival:none_before	-12	-5	-7	-7	-2	-4	-3	-2	-2	6	28
APPOINTMENT.rival:none_far	13	-3	-4	-5	-1	-2	-2	-1	-1	9	-2
APPOINTMENT.rival:none_own	4	-5	-6	-7	-3	-4	-2	-3	-2	8	11
APPOINTMENT.rival:other_after1	-5	-3	-5	-7	-2	-2	-2	-2	-1	8	18
APPOINTMENT.rival:other_after2	24	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
APPOINTMENT.rival:other_before	14	-3	-4	-4	-1	-3	-2	-2	-1	-6	13
APPOINTMENT.rival:other_far	15	-2	-2	-3	-1	-1	-1	-1	-1	-4	2
APPOINTMENT.rival:other_own	6	-6	-7	-8	-3	-4	-3	-3	-3	22	-13
APPOINTMENT.rival:same_after1	16	-3	-4	-5	-1	-2	-1	-1	-1	-5	
APPOINTMENT.rival:same_after2	-15	-4	-5	-8	-2	-3	-3	-2	-2	-7	19
APPOINTMENT.rival:same_before	41	-3	-3	-5	-2	-3	-2	-1	-1	-4	-40
APPOINTMENT.rival:same_far	6	-3	-3	-4	-1	-2	-1	-1	-1	-5	9
APPOINTMENT.rival:same_own	-21	-6	-7	-6	-3	-4	-2	-3	-2	-17	36
APPOINTMENT.speech:silent_after1	-2	-3	-5	-2	-2	-3	-2	-2	-2		23
APPOINTMENT.speech:silent_after2	6	-3	-4	-5	-1	-2	-1	-1	-1	-5	18
APPOINTMENT.speech:silent_before	6	-4	-5	-5	-2	-3	-2	-2	-2	1	20
APPOINTMENT.speech:silent_far	17	-2	-3	-4	-1	-1	-1	-1	-1	-4	4
APPOINTMENT.speech:silent_own	4	-6	-6	-7	-3	-4	-3	-3	-2	5	19
APPOINTMENT.speech:speaks_after1	61	-4	-7	-9	-2	-3	-2	-2	-2	-22	-28
APPOINTMENT.speech:speaks_after2	-14	-8	-13	-13	-4	-7	-5	-4	-4	25	-49
APPOINTMENT.speech:speaks_before	-7	-3	-5	-5	-2	-3	-2	-2	-2	-11	16
APPOINTMENT.speech:speaks_far	-23	-6	-9	-10	-3	-4	-4	-3	-3	42	-34
APPOINTMENT.speech:speaks_own	-14	-6	-7	-9	-3	-5	-3	-4	-3	30	-42
APPOINTMENT.tie-at:body_after1	-25	-6	-9	-12	-4	-6	-4	-4	-3	-11	34
APPOINTMENT.tie-at:body_after2	-5	-4	-7	-7	-2	-4	-2	-2	-2	-6	13
APPOINTMENT.tie-at:body_before	-30	-6	-7	-8	-3	-5	-3	-3	-3	-9	47
APPOINTMENT.tie-at:body_far	-9	-4	-5	-5	-2	-3	-2	-2	-2	-6	16
APPOINTMENT.tie-at:body_own	-11	-6	-8	-7	-3	-5	-3	-3	-3	-9	26
APPOINTMENT.tie-at:colleague_after1	-62	-8	-13	19	-4	-6	-5	-4	-3	-12	50
APPOINTMENT.tie-at:colleague_after2	60	-4	-4	-6	-1	-3	-2	-1	-1	-6	-46
APPOINTMENT.tie-at:colleague_before	42	-2	-4	-4	-1	-2	-1	-1	-1	-3	-24
APPOINTMENT.tie-at:colleague_far	8	-4	-5	-8	-2	-3	-2	-2	-2	-9	8
APPOINTMENT.tie-at:colleague_own	21	-4	-7	-11	-2	-3	-2	-2	-2	-9	-8
APPOINTMENT.tie-at:country_after1	27	-4	-5	-8	-2	-3	-2	-2	-2	2	-5
APPOINTMENT.tie-at:country_after2	-4	-4	-5	-7	-2	-3	-2	-2	-2	9	19
APPOINTMENT.tie-at:country_before	7	-4	-6	-6	-2	-3	-2	-2	-2	9	6
APPOINTMENT.tie-at:country_far	11	-3	-4	-5	-1	-2	-2	-1	-1	10	-2
APPOINTMENT.tie-at:country_own	-7	-6	-6	-7	-3	-4	-3	-3	-3	39	-17
APPOINTMENT.tie-at:holder_after1	37	-5	-6	-9	-2	-4	-2	-2	-2	-5	-27
APPOINTMENT.tie-at:holder_before	38	-3	-4	-4	-1	-2	-2	-1	-1	-8	-30
APPOINTMENT.tie-at:none_after1	20	-3	-4	-6	-1	-2	-1	-1	-1	-4	3
APPOINTMENT.tie-at:none_after2	11	-2	-3	-4	-1	-2	-1	-1	-1	-3	6
APPOINTMENT.tie-at:none_before	8	-4	-5	-5	-2	-3	-2	-2	-2	-5	17
APPOINTMENT.tie-at:none_far	23	-2	-2	-3	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.tie-at:none_own	1	-5	-6	-6	-3	-4	-2	-3	-2	-12	23
APPOINTMENT.tie:body	-36	-5	-7	-8	-3	-5	-3	-3	-3	-8	61
APPOINTMENT.tie:colleague	-6	-5	-7	4	-2	-4	-3	-2	-2	-8	26
APPOINTMENT.tie:country	5	-4	-5	-6	-2	-3	-2	-2	-2	16	5
APPOINTMENT.tie:holder	58	-4	-5	-7	-2	-3	-2	-2	-2	-10	-35
APPOINTMENT.tie:none	14	-3	-4	-4	-1	-2	-1	-1	-1	-4	10
APPOINTMENT.verb:does_announce	-29	-8	-9	-11	-4	-6	-4	-5	-4	33	-32
APPOINTMENT.verb:does_belong	-26	-4	-5	-6	-1	-3	-2	-2	-1	-8	32
APPOINTMENT.verb:does_brief	31	-5	-7	-9	-2	-3	-3	-2	-2	-8	-31
APPOINTMENT.verb:does_come	12	-3	-5	-8	-2	-3	-2	-2	-2	-8	2
APPOINTMENT.verb:does_confirm	43	-3	-4	-6	-2	-3	-2	-2	-2	-15	-38
APPOINTMENT.verb:does_enter	-37	-7	-12	-25	-4	-6	-5	-4	-3	-12	41
APPOINTMENT.verb:does_expect	47	-4	-5	-4	-2	-3	-2	-2	-2	-6	-44
APPOINTMENT.verb:does_get	-43	-5	-7	-7	-3	-4	-3	-3	-2	-11	44
APPOINTMENT.verb:does_go	-15	-5	-8	-11	-3	-4	-3	-3	-2	-9	20
APPOINTMENT.verb:does_hold	-10	-5	-6	-8	-2	-4	-2	-2	-2	-8	17
APPOINTMENT.verb:does_introduce	-12	-6	-5	-4	-2	-3	-2	-2	-2	-7	16
APPOINTMENT.verb:does_leave	37	-1	-3	-4	-1	-1	-1	-1	-1	-3	-22
APPOINTMENT.verb:does_lose	-27	-5	-6	-7	-2	-4	-2	-2	-2	-6	29
APPOINTMENT.verb:does_meet	13	-1	-1	-1		-1	-1	-1	-1	-1	-5
APPOINTMENT.verb:does_name	21	-1	-1	-3	-1	-1	-1	-1	-1	-1	-12
APPOINTMENT.verb:does_put	-15	-6	-7	-8	-4	-7	-3	-4	-3	34	-44
APPOINTMENT.verb:does_receive	23	-1	-2	-2	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.verb:does_report	40	-3	-8	-4	-1	-2	-2	-2	-1	-5	-30
APPOINTMENT.verb:does_say	21	-3	-5	-6	-2	-3	-2	-2	-2	-9	-2
APPOINTMENT.verb:does_swear	-23	-5	-7	-12	-2	-3	-2	-2	-2	-12	33
APPOINTMENT.verb:does_take	-10	-5	-5	-8	-2	-4	-3	-2	-2	-13	18
APPOINTMENT.verb:does_tell	-28	-8	-13	-16	-4	-6	-5	-4	-4	52	-44
APPOINTMENT.verb:does_thrash	33	-2	-2	-3	-1	-1	-1	-1	-1	-3	-24
APPOINTMENT.verb:does_welcome	14	-1	-2	-2		-1				-1	-4
APPOINTMENT.verb:done-according_accord	16	-1	-1	-1		-1				-1	-9
APPOINTMENT.verb:done-after_step	-12	-4	-5	-5	-2	-3	-2	-2	-2	-6	16
APPOINTMENT.verb:done-at_complete	9	-1	-1	-1						-1	-4
APPOINTMENT.verb:done-at_hold	35	-3	-3	-3	-1	-1	-1	-1	-1	-2	-21
APPOINTMENT.verb:done-at_meet	14	-5	-5	-8	-3	-4	-3	-3	-2	-17	-5
APPOINTMENT.verb:done-before_transpose	19	-2	-2	-4	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.verb:done-by_call	18	-1	-1	-3	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.verb:done-for_nominate	26	-1	-1	-1		-1				-1	-26
APPOINTMENT.verb:done-from_come	24	-1	-2	-2	-1	-1	-1	-1	-1	-2	-12
APPOINTMENT.verb:done-in_employ	15	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.verb:done-of_win	14	-1	-1	-2	-1	-1	-1	-1	-1	-1	-5
APPOINTMENT.verb:done-owner_bring	10	-1	-1	-1						-1	-4
APPOINTMENT.verb:done-owner_build	13	-1	-1	-1		-1	-1			-1	-6
APPOINTMENT.verb:done-to_extend	8		-1	-1							-3
APPOINTMENT.verb:done-to_go	-27	-8	-7	-8	-3	-5	-3	-3	-3	-12	31
APPOINTMENT.verb:done-to_report	30	-3	-3	-5	-1	-2	-1	-1	-1	-3	-23
APPOINTMENT.verb:done-verb_brief	25	-2	-2	-4	-1	-1	-1	-1	-1	-3	-10
APPOINTMENT.verb:done-verb_lead	32	-1	-3	-4	-1	-1	-1	-1	-1	-4	-16
APPOINTMENT.verb:done-verb_license	24	-1	-2	-2	-1	-1	-1	-1	-1	-1	-17
APPOINTMENT.verb:done-verb_meet	23	-2	-2	-2	-1	-1	-1	-1	-1	-3	-11
APPOINTMENT.verb:done-with_din	38	-2	-3	-3	-1	-2	-1	-1	-1	-2	-25
APPOINTMENT.verb:done-with_meet	6		-1	-1							-2
APPOINTMENT.verb:done-with_sit	15	-1	-1	-2		-1				-1	-7
APPOINTMENT.where:body	5	-3	-5	-4	-2	-3	-2	-2	-1	3	16
ENFORCEMENT.alike:1	5	-3	-4	-5	-1	-2	-2	-2	-1	7	9
ENFORCEMENT.alike:2	13	-3	-4	-5	-1	-2	-1	-1	-1	10	-2
ENFORCEMENT.alike:3	8	-3	-3	-4	-1	-2	-1	-1	-1	4	7
ENFORCEMENT.at-kind:after1_agency	5	-4	-5	-7	-2	-3	-2	-2	-2	12	7
ENFORCEMENT.at-kind:after1_company	21	-2	-3	-4	-1	-2	-1	-1	-1	-8	4
ENFORCEMENT.at-kind:after1_country	28	-2	-2	-3	-1	-1	-1	-1	-1	-7	-8
ENFORCEMENT.at-kind:after1_organization	22	-2	-2	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.at-kind:after1_person	15	-3	-6	-6	-2	-3	-2	-2	-1	10	-8
ENFORCEMENT.at-kind:after1_person-office	-6	-3	-5	-7	-1	-2	-2	-1	-1	29	-3
ENFORCEMENT.at-kind:after2_agency	1	-3	-4	-6	-2	-3	-2	-2	-2	23	-9
ENFORCEMENT.at-kind:after2_company	21	-2	-3	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.at-kind:after2_country	18	-2	-2	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.at-kind:after2_organization	23	-2	-2	-3	-1	-1	-1	-1	-1	-6	-5
ENFORCEMENT.at-kind:after2_person	21	-2	-3	-4	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.at-kind:after2_person-office	20	-2	-2	-4	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.at-kind:before_agency	-4	-5	-6	-6	-2	-4	-2	-2	-2	32	-5
ENFORCEMENT.at-kind:before_company	4	-4	-5	-5	-2	-3	-2	-2	-2	-12	28
ENFORCEMENT.at-kind:before_country	6	-3	-4	-4	-1	-2	-1	-1	-1	-9	20
ENFORCEMENT.at-kind:before_organization	41	-3	-4	-4	-1	-2	-1	-1	-1	-16	-12
ENFORCEMENT.at-kind:before_person	9	-2	-3	-3	-1	-2	-1	-1	-1	14	-7
ENFORCEMENT.at-kind:before_person-office	27	-2	-3	-3	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.at-kind:far_agency	-14	-4	-4	-5	-2	-3	-2	-2	-2	10	24
ENFORCEMENT.at-kind:far_company	4	-3	-3	-3	-1	-2	-1	-1	-1	-5	18
ENFORCEMENT.at-kind:far_country	19	-1	-2	-2	-1	-1	-1	-1	-1	-3	-6
ENFORCEMENT.at-kind:far_organization	26	-2	-3	-3	-1	-2	-1	-1	-1	-5	-7
ENFORCEMENT.at-kind:far_person	18	-2	-3	-3	-1	-1	-1	-1	-1	2	-5
ENFORCEMENT.at-kind:far_person-office	28	-3	-3	-4	-1	-2	-1	-1	-1	-7	-6
ENFORCEMENT.at-kind:own_agency	-57	-8	-9	-10	-4	-6	-4	-4	-4	68	8
ENFORCEMENT.at-kind:own_company	33	-6	-7	-8	-3	-4	-2	-3	-3	-27	13
ENFORCEMENT.at-kind:own_country	22	-2	-2	-3	-1	-1	-1	-1	-1	-7	
ENFORCEMENT.at-kind:own_organization	-28	-9	-10	-10	-5	-6	-4	-4	-4	-22	33
ENFORCEMENT.at-kind:own_person	48	-4	-4	-5	-1	-2	-1	-1	-1	-14	-12
ENFORCEMENT.at-kind:own_person-office	17	-5	-5	-8	-2	-3	-2	-2	-2	7	-12
ENFORCEMENT.at:after1	8	-3	-4	-5	-1	-2	-1	-1	-1	14	1
ENFORCEMENT.at:after2	16	-2	-3	-4	-1	-1	-1	-1	-1	2	-5
ENFORCEMENT.at:before	6	-3	-4	-4	-1	-2	-2	-1	-1	6	12
ENFORCEMENT.at:far	10	-3	-3	-4	-1	-2	-1	-1	-1	-1	7
ENFORCEMENT.at:own	1	-5	-6	-7	-2	-3	-2	-2	-2	19	12
ENFORCEMENT.chance	-11	-3	-5	-5	-2	-2	-2	-2	-2	18	9
ENFORCEMENT.class:does_appointVerb	8	-3	-4	-6	-2	-3	-2	-2	-1	18	-11
ENFORCEMENT.class:does_attend	26	-2	-3	-5	-1	-1	-1	-1	-1	-5	-7
ENFORCEMENT.class:does_background	29	-2	-5	-2	-1	-1	-1	-1	-1	-8	-11
ENFORCEMENT.class:does_callVerb	26	-2	-3	-3	-1	-1	-1	-1	-1	-6	-8
ENFORCEMENT.class:does_forumVerb	24	-2	-2	-3	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.class:does_investVerb	9	-3	-4	-6	-2	-3	-2	-2	-2	17	-13
ENFORCEMENT.class:does_launchVerb	-33	-6	-6	-8	-2	-4	-2	-3	-2	36	-11
ENFORCEMENT.class:does_licenceNoun	11	-1	-1	-1		-1				-3	-3
ENFORCEMENT.class:does_licenceVerb	-15	-3	-3	-3	-1	-2	-1	-1	-1	28	-13
ENFORCEMENT.class:does_meetVerb	17	-2	-2	-3	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.class:does_policyNoun	-46	-6	-6	-7	-3	-4	-3	-3	-3	48	-27
ENFORCEMENT.class:does_policyVerb	-19	-3	-3	-4	-1	-2	-1	-1	-1	28	-7
ENFORCEMENT.class:does_punishVerb	6	-4	-4	-5	-2	-2	-2	-2	-1	20	-15
ENFORCEMENT.class:does_receiveVerb	12	-1	-1	-2		-1	-1			-2	-3
ENFORCEMENT.class:does_signVerb	10	-2	-2	-4	-1	-2	-1	-1	-1	10	-9
ENFORCEMENT.class:does_talkNoun	19	-2	-2	-3	-1	-1	-1	-1	-1	-5	-6
ENFORCEMENT.class:does_topicVerb	22	-2	-3	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.class:does_travelVerb	-13	-3	-6	-6	-1	-2	-2	-2	-1	12	17
ENFORCEMENT.class:does_wish	8	-3	-3	-3	-1	-1	-1	-1	-1	12	-8
ENFORCEMENT.class:done-according_pactNoun	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
ENFORCEMENT.class:done-according_receiveVerb	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
ENFORCEMENT.class:done-as_appointVerb	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.class:done-as_forumVerb	14	-1	-1	-1		-1				-4	-5
ENFORCEMENT.class:done-as_investVerb	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.class:done-as_launchVerb	14	-1	-1	-1		-1				-4	-5
ENFORCEMENT.class:done-as_punishVerb	14	-1	-1	-1		-1				-4	-5
ENFORCEMENT.class:done-by_appointVerb	18	-2	-2	-3	-1	-1	-1	-1	-1	-5	-3
ENFORCEMENT.class:done-by_investVerb	-29	-7	-10	-13	-4	-5	-4	-3	-3	32	-17
ENFORCEMENT.class:done-by_policyVerb	-43	-8	-13	-11	-5	-11	-5	-4	-4	25	27
ENFORCEMENT.class:done-by_punishVerb	-15	-2	-3	-4	-1	-2	-1	-1	-1	23	-13
ENFORCEMENT.class:done-by_signVerb	-38	-9	-14	-14	-5	-10	-5	-4	-4	43	-26
ENFORCEMENT.class:done-by_topicVerb	34	-6	-2	-3	-1	-2	-2	-1	-1	-6	-12
ENFORCEMENT.class:done-by_wish	29	-2	-2	-2	-1	-2	-1	-1	-1	-8	-9
ENFORCEMENT.class:done-flanked_attend	26	-3	-5	-8	-1	-3	-1	-1	-1	-10	-4
ENFORCEMENT.class:done-from_appointVerb	10	-1	-1	-2		-1	-1			-1	-2
ENFORCEMENT.class:done-from_investVerb	10	-1	-1	-1		-1	-1			-2	-2
ENFORCEMENT.class:done-in_punishVerb	29	-3	-3	-3	-1	-2	-1	-1	-1	-18	-10
ENFORCEMENT.class:done-led_investVerb	25	-3	-7	-4	-1	-2	-1	-1	-1	-7	-3
ENFORCEMENT.class:done-of_appointVerb	31	-3	-3	-6	-2	-2	-1	-1	-1	-11	-6
ENFORCEMENT.class:done-of_callVerb	11	-1	-1	-1		-1				-2	-3
ENFORCEMENT.class:done-of_investVerb	18	-1	-1	-1	-1	-1	-1	-1	-1	-2	-7
ENFORCEMENT.class:done-of_launchVerb	-37	-8	-8	-10	-4	-6	-4	-4	-4	-25	45
ENFORCEMENT.class:done-of_punishVerb	35	-7	-12	-7	-3	-5	-3	-3	-4	-27	-31
ENFORCEMENT.class:done-of_talkNoun	11	-1	-1	-1		-1				-2	-3
ENFORCEMENT.class:done-of_wish	11	-1	-1	-1		-1				-2	-3
ENFORCEMENT.class:done-on_callVerb	20	-5	-2	-2	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-on_forumVerb	16	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.class:done-on_talkNoun	20	-5	-2	-2	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-on_wish	20	-5	-2	-2	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-owner_appointVerb	12	-1	-1	-1		-1			-1	-2	-3
ENFORCEMENT.class:done-owner_attend	13	-1	-1	-1		-1				-2	-4
ENFORCEMENT.class:done-owner_callVerb	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-owner_forumVerb	19	-5	-5	-5	-3	-4	-2	-3	-3	-35	3
ENFORCEMENT.class:done-owner_investVerb	-16	-2	-3	-3	-1	-2	-1	-1	-1	-5	21
ENFORCEMENT.class:done-owner_launchVerb	1	-6	-6	-6	-3	-4	-3	-3	-2	-41	23
ENFORCEMENT.class:done-owner_licenceVerb	32	-2	-2	-3	-1	-1	-1	-1	-1	-4	-19
ENFORCEMENT.class:done-owner_meetVerb	17	-1	-2	-2	-1	-1	-1	-1	-1	-1	-6
ENFORCEMENT.class:done-owner_punishNoun	13	-1	-1	-1		-1				-1	-7
ENFORCEMENT.class:done-owner_punishVerb	-9	-5	-6	-6	-3	-4	-3	-3	-3	-38	28
ENFORCEMENT.class:done-owner_signVerb	-19	-3	-4	-3	-1	-2	-2	-1	-1	-6	22
ENFORCEMENT.class:done-to_appointVerb	22	-2	-2	-2	-1	-1	-1	-1		-11	-5
ENFORCEMENT.class:done-to_investVerb	26	-2	-2	-2	-1	-1	-1	-1	-1	-11	-7
ENFORCEMENT.class:done-to_travelVerb	38	-3	-3	-3	-1	-2	-1	-1	-1	-21	-12
ENFORCEMENT.class:done-verb_appointVerb	23	-2	-3	-4	-1	-2	-1	-2	-1	-4	-6
ENFORCEMENT.class:done-verb_callVerb	14	-1	-2	-2	-1	-1	-1	-1		-2	-3
ENFORCEMENT.class:done-verb_investVerb	-36	-6	-8	-10	-3	-5	-3	-3	-3	11	30
ENFORCEMENT.class:done-verb_licenceNoun	34	-2	-3	-3	-1	-2	-1	-1	-1	-9	-19
ENFORCEMENT.class:done-verb_licenceVerb	-26	-4	-5	-6	-2	-3	-2	-2	-2	-22	35
ENFORCEMENT.class:done-verb_meetVerb	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.class:done-verb_receiveVerb	16	-1	-2	-1	-1	-1	-1	-1		-2	-4
ENFORCEMENT.class:done-verb_talkNoun	7	-1	-1	-1						-1	-2
ENFORCEMENT.class:done-verb_topicVerb	44	-3	-3	-5	-1	-2	-1	-1	-1	-19	-9
ENFORCEMENT.class:done-verb_wish	14	-1	-1	-2		-1				-3	-3
ENFORCEMENT.class:done-with_launchVerb	28	-2	-3	-5	-1	-2	-1	-1	-1	-7	-6
ENFORCEMENT.class:done-with_meetVerb	9	-1	-1	-1		-1				-2	-1
ENFORCEMENT.class:done-with_policyVerb	18	-1	-2	-1	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.class:done-with_signVerb	18	-1	-2	-1	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.class:done-with_talkNoun	10	-1	-1	-1		-1				-3	-1
ENFORCEMENT.cue:along	-9	-2	-2	-3	-1	-1	-1	-1	-1	-4	19
ENFORCEMENT.cue:also	-1	-3	-3	-4	-1	-2	-1	-1	-1	22	-10
ENFORCEMENT.cue:appoint	38	-2	-3	-3	-1	-2	-1	-1	-1	-11	-12
ENFORCEMENT.cue:attend	34	-3	-4	-9	-1	-2	-2	-1	-1	-6	-8
ENFORCEMENT.cue:both	-2	-2	-3	-3	-1	-1	-1	-1	-1	21	-8
ENFORCEMENT.cue:buy	23	-2	-2	-2	-1	-1	-1	-1	-1	-3	-9
ENFORCEMENT.cue:ceremony	14	-1	-1	-2		-1	-1			-3	-3
ENFORCEMENT.cue:company	3	-2	-4	-4	-1	-2	-1	-1	-1	11	2
ENFORCEMENT.cue:conference	36	-2	-5	-6	-1	-2	-1	-1	-1	-11	-6
ENFORCEMENT.cue:conversation	10	-1	-1	-2		-1	-1			-2	-1
ENFORCEMENT.cue:counterpart	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.cue:delegation	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.cue:exchange	20	-2	-2	-2	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.cue:fine	-26	-4	-4	-5	-2	-3	-2	-2	-2	10	27
ENFORCEMENT.cue:fund	29	-2	-3	-2	-1	-2	-1	-1	-1	-6	-11
ENFORCEMENT.cue:gathering	-11	-3	-4	-10	-2	-3	-2	-2	-1	23	-9
ENFORCEMENT.cue:group	9	-3	-6	-6	-2	-2	-1	-1	-2	14	-15
ENFORCEMENT.cue:head	19	-1	-2	-2		-1				-3	-4
ENFORCEMENT.cue:join	16	-1	-2	-2	-1	-1	-1	-1		-3	-4
ENFORCEMENT.cue:lead		-3	-5	-5	-1	-2	-1	-1	-1	-14	22
ENFORCEMENT.cue:license	25	-2	-3	-3	-1	-1	-1	-1	-1		-11
ENFORCEMENT.cue:meeting	-10	-3	-4	-5	-1	-2	-1	-1	-1	23	-10
ENFORCEMENT.cue:member	-19	-5	-6	-10	-2	-4	-3	-2	-2	31	-14
ENFORCEMENT.cue:name	15	-2	-2	-3	-1	-1	-1	-1	-1	-9	5
ENFORCEMENT.cue:other	22	-1	-2	-2	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.cue:panel	21	-3	-3	-6	-2	-2	-1	-1	-1	-6	-6
ENFORCEMENT.cue:penalty	-21	-4	-5	-6	-2	-3	-2	-2	-2	45	-18
ENFORCEMENT.cue:presence	31	-2	-4	-4	-1	-2	-2	-1	-1	-7	-6
ENFORCEMENT.cue:present	17	-2	-2	-4	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.cue:receive	12	-1	-2	-1		-1	-1			-2	-3
ENFORCEMENT.cue:represent	39	-3	-5	-14	-2	-4	-2	-2	-2	-17	-23
ENFORCEMENT.cue:sell	-2	-3	-3	-3	-1	-2	-1	-2	-2	15	-14
ENFORCEMENT.cue:session	-30	-8	-10	-9	-3	-5	-3	-4	-3	35	-29
ENFORCEMENT.cue:side	25	-2	-3	-5	-1	-2	-1	-1	-1	-5	-7
ENFORCEMENT.cue:sign	12	-3	-5	-4	-2	-4	-2	-2	-1	13	-14
ENFORCEMENT.cue:speak	-8	-2	-3	-3	-1	-1	-1	-1	-1	23	-6
ENFORCEMENT.cue:subsidiary	34	-2	-2	-2	-1	-1	-1	-1	-1	-10	-12
ENFORCEMENT.cue:talk	19	-2	-2	-2	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.cue:team	47	-3	-3	-5	-1	-2	-1	-2	-1	-21	-14
ENFORCEMENT.cue:together	-18	-3	-4	-7	-1	-2	-2	-1	-1	24	-6
ENFORCEMENT.cue:too	-4	-3	-5	-7	-2	-2	-2	-2	-1	23	-9
ENFORCEMENT.cue:visit	19	-2	-2	-2	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.cue:welcome	15	-2	-2	-1	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.cue:witness	14	-1	-1	-2		-1	-1			-3	-3
ENFORCEMENT.elsewhere:none	12	-3	-4	-5	-1	-2	-1	-1	-1	3	6
ENFORCEMENT.elsewhere:other	10	-3	-4	-4	-1	-2	-1	-1	-1	5	3
ENFORCEMENT.elsewhere:same	-18	-4	-6	-6	-2	-3	-2	-2	-2	40	6
ENFORCEMENT.governor:according	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
ENFORCEMENT.governor:after	32	-5	-4	-4	-1	-2	-2	-1	-2	-12	-9
ENFORCEMENT.governor:as	-10	-3	-4	-4	-1	-2	-1	-2	-1	27	-17
ENFORCEMENT.governor:at	-4	-5	-5	-6	-2	-3	-2	-2	-2	-20	21
ENFORCEMENT.governor:before	38	-3	-4	-5	-2	-2	-1	-1	-1	-15	-7
ENFORCEMENT.governor:between	47	-3	-4	-5	-2	-3	-2	-2	-2	-14	-15
ENFORCEMENT.governor:by	-4	-4	-4	-5	-2	-3	-2	-2	-1	20	5
ENFORCEMENT.governor:flanked	26	-3	-5	-8	-1	-3	-1	-1	-1	-10	-4
ENFORCEMENT.governor:for	-3	-3	-5	-5	-1	-2	-2	-2	-2	-16	22
ENFORCEMENT.governor:free	15	-3	-4	-5	-1	-2	-1	-1	-1	5	-1
ENFORCEMENT.governor:from	10	-3	-4	-4	-1	-2	-2	-2	-1	-6	10
ENFORCEMENT.governor:in	29	-2	-2	-3	-1	-1	-1	-1	-1	-8	-7
ENFORCEMENT.governor:led	25	-3	-7	-4	-1	-2	-1	-1	-1	-7	-3
ENFORCEMENT.governor:of	-6	-4	-5	-6	-2	-3	-2	-2	-2	24	5
ENFORCEMENT.governor:on	27	-3	-2	-2	-1	-1	-1	-1	-1	-7	-6
ENFORCEMENT.governor:owner	-6	-4	-4	-5	-2	-2	-2	-2	-2	9	19
ENFORCEMENT.governor:presence	22	-2	-3	-2	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.governor:to	34	-2	-3	-3	-1	-2	-1	-1	-1	-9	-9
ENFORCEMENT.governor:verb	-4	-3	-5	-5	-2	-3	-2	-2	-1	6	21
ENFORCEMENT.governor:with	14	-2	-3	-4	-1	-1	-1	-1	-1	7	-6
ENFORCEMENT.governor:within	23	-1	-2	-2	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.kind:agency	-27	-5	-6	-7	-2	-3	-2	-2	-2	44	13
ENFORCEMENT.kind:company	16	-3	-4	-5	-1	-2	-1	-2	-1	-11	18
ENFORCEMENT.kind:country	17	-2	-3	-3	-1	-1	-1	-1	-1	-6	2
ENFORCEMENT.kind:organization	14	-3	-3	-4	-1	-2	-1	-1	-1	-8	8
ENFORCEMENT.kind:person	19	-2	-4	-4	-1	-2	-1	-1	-1	4	-6
ENFORCEMENT.kind:person-office	17	-3	-4	-5	-1	-2	-1	-1	-1	6	-5
ENFORCEMENT.list:list	9	-3	-4	-4	-1	-2	-1	-1	-1	-1	9
ENFORCEMENT.list:single	8	-3	-4	-5	-1	-2	-1	-1	-1	8	5
ENFORCEMENT.mention:name_free	13	-3	-4	-4	-1	-2	-1	-1	-1	5	1
ENFORCEMENT.mention:name_owner	-3	-3	-4	-4	-2	-2	-1	-1	-1	-14	34
ENFORCEMENT.mention:nominal_free	-26	-5	-6	-7	-2	-4	-2	-2	-2	29	26
ENFORCEMENT.mention:nominal_owner	-27	-5	-6	-7	-3	-4	-3	-3	-3	51	-25
ENFORCEMENT.mention:post_free	56	-4	-7	-7	-2	-4	-2	-2	-2	-32	-12
ENFORCEMENT.mention:pronoun_free	28	-2	-3	-3	-1	-1	-1	-1	-1	-8	-5
ENFORCEMENT.mention:pronoun_owner	16	-4	-5	-5	-2	-3	-2	-2	-2	22	-25
ENFORCEMENT.parts:1	-7	-4	-5	-6	-2	-3	-2	-2	-2	22	10
ENFORCEMENT.parts:2	16	-3	-4	-4	-1	-2	-1	-1	-1	-2	4
ENFORCEMENT.parts:3	23	-2	-3	-3	-1	-1	-1	-1	-1	-1	-6
ENFORCEMENT.parts:4	29	-3	-4	-4	-1	-2	-1	-1	-1	-6	-8
ENFORCEMENT.rival:none_after1	12	-3	-5	-7	-2	-3	-2	-2	-1	9	5
ENFORCEMENT.rival:none_after2	20	-2	-3	-5	-1	-2	-1	-1	-1	1	-5
ENFORCEMENT.rival:none_before	-9	-4	-5	-5	-2	-3	-2	-2	-2	15	20
ENFORCEMENT.rival:none_far	6	-3	-3	-4	-1	-2	-1	-1	-1	-3	16
ENFORCEMENT.rival:none_own	-5	-5	-6	-7	-2	-4	-2	-2	-2	22	15
ENFORCEMENT.rival:other_after1	19	-2	-3	-3	-1	-1	-1	-1	-1		-5
ENFORCEMENT.rival:other_after2	20	-2	-2	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.rival:other_before	29	-3	-4	-3	-1	-2	-1	-1	-1	-10	-1
ENFORCEMENT.rival:other_far	20	-3	-3	-3	-1	-2	-1	-1	-1	1	-7
ENFORCEMENT.rival:other_own	16	-5	-6	-6	-2	-3	-2	-2	-2	2	3
ENFORCEMENT.rival:same_after1	-13	-4	-5	-6	-2	-3	-2	-2	-1	33	-11
ENFORCEMENT.rival:same_after2	-9	-3	-4	-5	-1	-2	-1	-1	-1	22	-7
ENFORCEMENT.rival:same_before	20	-2	-3	-3	-1	-2	-1	-1	-1	4	-12
ENFORCEMENT.rival:same_far	-20	-2	-2	-2	-1	-1	-1	-1	-1	-4	29
ENFORCEMENT.rival:same_own	4	-3	-4	-4	-1	-2	-1	-1	-1	16	-13
ENFORCEMENT.speech:silent_after1	6	-3	-4	-6	-1	-2	-1	-1	-1	16	1
ENFORCEMENT.speech:silent_after2	16	-2	-3	-4	-1	-1	-1	-1	-1	3	-5
ENFORCEMENT.speech:silent_before	4	-3	-5	-4	-1	-3	-2	-2	-1	7	13
ENFORCEMENT.speech:silent_far	9	-3	-3	-4	-1	-2	-1	-1	-1		8
ENFORCEMENT.speech:silent_own	2	-5	-6	-7	-2	-3	-2	-2	-2	16	14
ENFORCEMENT.speech:speaks_after1	33	-2	-4	-4	-1	-2	-1	-1	-1	-10	-5
ENFORCEMENT.speech:speaks_after2	22	-2	-3	-4	-1	-2	-1	-1	-1	-4	-3
ENFORCEMENT.speech:speaks_before	25	-2	-3	-2	-1	-1	-1	-1	-1	-8	-6
ENFORCEMENT.speech:speaks_far	26	-2	-3	-3	-1	-1	-1	-1	-1	-5	-6
ENFORCEMENT.speech:speaks_own	-2	-4	-4	-6	-2	-3	-2	-2	-2	23	-18
ENFORCEMENT.tie-at:body_before	-3	-9	-12	-11	-4	-8	-4	-4	-4	-23	14
ENFORCEMENT.tie-at:country_after1	3	-3	-4	-6	-1	-2	-1	-1	-1	23	-6
ENFORCEMENT.tie-at:country_after2	20	-2	-3	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.tie-at:country_before	13	-3	-4	-4	-1	-2	-1	-1	-1	-13	18
ENFORCEMENT.tie-at:country_far	19	-2	-3	-3	-1	-1	-1	-1	-1	-6	2
ENFORCEMENT.tie-at:country_own	21	-4	-5	-6	-2	-3	-2	-2	-2	-4	7
ENFORCEMENT.tie-at:holder_after1	11	-4	-6	-7	-2	-4	-2	-2	-1	11	-6
ENFORCEMENT.tie-at:holder_after2	25	-3	-3	-6	-1	-2	-1	-1	-1	-4	-3
ENFORCEMENT.tie-at:holder_before	16	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.tie-at:holder_far	22	-2	-3	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.tie-at:holder_own	26	-4	-4	-6	-2	-2	-1	-1	-1	-8	-6
ENFORCEMENT.tie-at:none_after1	14	-3	-4	-5	-1	-2	-1	-1	-1	1	6
ENFORCEMENT.tie-at:none_after2	12	-2	-3	-4	-1	-2	-1	-1	-1	8	-5
ENFORCEMENT.tie-at:none_before	3	-3	-5	-4	-1	-3	-2	-2	-2	22	
ENFORCEMENT.tie-at:none_far	4	-3	-3	-4	-1	-2	-1	-1	-1	3	10
ENFORCEMENT.tie-at:none_own	-14	-6	-7	-7	-3	-4	-2	-3	-3	34	13
ENFORCEMENT.tie:body	2	-8	-10	-9	-4	-7	-3	-4	-4	-18	13
ENFORCEMENT.tie:country	14	-3	-4	-4	-1	-2	-1	-1	-1	-1	6
ENFORCEMENT.tie:holder	20	-3	-4	-5	-1	-2	-1	-1	-1	5	-5
ENFORCEMENT.tie:none	3	-3	-4	-5	-1	-2	-1	-2	-1	13	6
ENFORCEMENT.verb:does_answer	35	-2	-3	-3	-1	-2	-1	-1	-1	-11	-11
ENFORCEMENT.verb:does_approve	16	-1	-2	-2	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.verb:does_ask	16	-1	-2	-4	-1	-1	-1	-1	-1	-3	-2
ENFORCEMENT.verb:does_call	20	-2	-2	-2	-1	-1	-1	-1	-1	-5	-6
ENFORCEMENT.verb:does_change	-19	-6	-7	-7	-2	-4	-2	-3	-2	28	-19
ENFORCEMENT.verb:does_come	25	-2	-3	-3	-1	-1	-1	-1	-1	-5	-7
ENFORCEMENT.verb:does_comment	31	-2	-3	-4	-1	-2	-1	-1	-1	-9	-9
ENFORCEMENT.verb:does_confirm	35	-3	-3	-6	-1	-2	-1	-1	-1	-17	-6
ENFORCEMENT.verb:does_consider	28	-2	-2	-3	-1	-2	-1	-1	-1	-10	-11
ENFORCEMENT.verb:does_cross	-19	-5	-8	-7	-2	-4	-3	-3	-3	27	-29
ENFORCEMENT.verb:does_defend	17	-2	-2	-3	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:does_deny	31	-2	-3	-3	-1	-2	-1	-1	-1	-9	-8
ENFORCEMENT.verb:does_enter	25	-3	-3	-4	-1	-2	-1	-1	-1	-4	-6
ENFORCEMENT.verb:does_expect	29	-2	-3	-2	-1	-1	-1	-1	-1	-6	-10
ENFORCEMENT.verb:does_fail	27	-1	-2	-2	-1	-1	-1	-1	-1	-7	-12
ENFORCEMENT.verb:does_go	-23	-4	-5	-6	-2	-2	-2	-2	-2	-8	30
ENFORCEMENT.verb:does_hold	14	-1	-1	-2		-1	-1	-1		-3	-2
ENFORCEMENT.verb:does_hope	-38	-4	-4	-4	-2	-3	-2	-2	-2	42	-14
ENFORCEMENT.verb:does_investigate	45	-4	-4	-4	-1	-2	-1	-2	-1	-23	-13
ENFORCEMENT.verb:does_join	9	-1	-1	-2		-1		-1		-2	-2
ENFORCEMENT.verb:does_keep	-27	-6	-7	-9	-3	-5	-3	-3	-3	-27	34
ENFORCEMENT.verb:does_know	34	-2	-3	-3	-1	-2	-1	-1	-1	-7	-15
ENFORCEMENT.verb:does_license	11	-1	-1	-1		-1				-3	-3
ENFORCEMENT.verb:does_look	59	-5	-5	-9	-2	-3	-2	-2	-2	-32	-19
ENFORCEMENT.verb:does_lose	27	-2	-2	-3	-1	-1	-1	-1	-1	-2	-12
ENFORCEMENT.verb:does_make	36	-4	-4	-6	-1	-2	-2	-2	-1	-23	-16
ENFORCEMENT.verb:does_meet	23	-3	-3	-3	-1	-2	-1	-1	-1	-5	-3
ENFORCEMENT.verb:does_move	16	-1	-3	-2	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_note	18	-2	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_open	32	-3	-3	-3	-1	-2	-1	-2	-1	-15	-8
ENFORCEMENT.verb:does_own	-10	-2	-3	-3	-1	-1	-1	-1	-1	-4	15
ENFORCEMENT.verb:does_pay	32	-2	-4	-3	-1	-2	-1	-1	-1	-14	-17
ENFORCEMENT.verb:does_prefer	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-3
ENFORCEMENT.verb:does_put	28	-3	-3	-5	-1	-2	-1	-1	-1	-6	-5
ENFORCEMENT.verb:does_receive	10	-1	-1	-1		-1	-1			-1	-2
ENFORCEMENT.verb:does_remark	19	-2	-3	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_reply	27	-2	-4	-4	-1	-2	-1	-1	-1	-5	-6
ENFORCEMENT.verb:does_report	29	-2	-5	-2	-1	-1	-1	-1	-1	-8	-11
ENFORCEMENT.verb:does_say	12	-3	-4	-4	-1	-2	-2	-2	-1	12	-11
ENFORCEMENT.verb:does_see	9	-1	-1	-1						-2	-2
ENFORCEMENT.verb:does_settle	23	-2	-2	-3	-1	-2	-1	-1	-1	-2	-11
ENFORCEMENT.verb:does_sign	19	-1	-2	-2	-1	-1	-1	-1		-5	-4
ENFORCEMENT.verb:does_sit	17	-1	-2	-4	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:does_speak	14	-1	-2	-2		-1				-4	-3
ENFORCEMENT.verb:does_state	-12	-3	-3	-3	-1	-2	-1	-1	-1	21	-11
ENFORCEMENT.verb:does_suspect	30	-3	-4	-6	-1	-2	-1	-1	-1	-14	-6
ENFORCEMENT.verb:does_take	-6	-5	-6	-9	-2	-4	-3	-3	-2	25	-18
ENFORCEMENT.verb:does_tell	21	-2	-3	-3	-1	-1	-1	-1	-1	-5	-3
ENFORCEMENT.verb:does_thrash	29	-2	-4	-6	-1	-2	-1	-1	-1	-9	-6
ENFORCEMENT.verb:does_want	20	-3	-2	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_warn	32	-2	-2	-3	-1	-2	-1	-1	-1	-18	-7
ENFORCEMENT.verb:does_welcome	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.verb:does_wonder	16	-1	-2	-2	-1	-1	-1	-1		-4	-3
ENFORCEMENT.verb:does_write	20	-2	-3	-4	-1	-2	-1	-1	-1	-8	-5
ENFORCEMENT.verb:done-according_accord	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
ENFORCEMENT.verb:done-after_come	30	-7	-5	-5	-2	-3	-2	-2	-2	-17	-10
ENFORCEMENT.verb:done-as_open	14	-1	-1	-1		-1				-4	-5
ENFORCEMENT.verb:done-as_take	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-by_assure	16	-2	-2	-2	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-4	-10
ENFORCEMENT.verb:done-by_own	19	-1	-2	-2	-1	-1	-1	-1	-1	-3	-7
ENFORCEMENT.verb:done-by_promise	20	-2	-2	-2	-1	-1	-1	-1	-1	-2	-7
ENFORCEMENT.verb:done-by_sign	-22	-7	-13	-10	-5	-11	-5	-4	-4	28	-26
ENFORCEMENT.verb:done-flanked_flank	26	-3	-5	-8	-1	-3	-1	-1	-1	-10	-4
ENFORCEMENT.verb:done-from_come	25	-2	-3	-3	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.verb:done-from_follow	19	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-from_take	10	-1	-1	-2		-1	-1			-1	-2
ENFORCEMENT.verb:done-in_keep	25	-2	-2	-2	-1	-1	-1	-1	-1	-6	-11
ENFORCEMENT.verb:done-led_lead	25	-3	-7	-4	-1	-2	-1	-1	-1	-7	-3
ENFORCEMENT.verb:done-of_call	11	-1	-1	-1		-1				-2	-3
ENFORCEMENT.verb:done-of_cut	44	-4	-4	-5	-2	-3	-2	-2	-2	-16	-24
ENFORCEMENT.verb:done-of_lift	-47	-12	-13	-14	-7	-9	-5	-6	-6	-33	50
ENFORCEMENT.verb:done-of_own	6	-1	-1	-1						-1	-1
ENFORCEMENT.verb:done-on_call	20	-5	-2	-2	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.verb:done-on_run	16	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.verb:done-on_turn	35	-3	-4	-3	-1	-2	-1	-1	-1	-21	-15
ENFORCEMENT.verb:done-owner_appoint	19	-2	-2	-1	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:done-owner_belong	27	-2	-3	-4	-1	-2	-1	-1	-1	-6	-10
ENFORCEMENT.verb:done-owner_buy	14	-1	-1	-1	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.verb:done-owner_control	23	-2	-2	-3	-1	-1	-1	-1	-1	-3	-9
ENFORCEMENT.verb:done-owner_cut	33	-3	-3	-3	-1	-2	-1	-1	-1	-7	-9
ENFORCEMENT.verb:done-owner_open	17	-11	-11	-11	-7	-8	-5	-6	-6	-46	4
ENFORCEMENT.verb:done-owner_present	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.verb:done-owner_sanction	13	-1	-1	-1		-1				-1	-7
ENFORCEMENT.verb:done-owner_say	-20	-4	-4	-7	-2	-3	-2	-2	-2	28	-15
ENFORCEMENT.verb:done-owner_send	16	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-owner_settle	19	-2	-2	-2	-1	-1	-1	-1	-1	-2	-8
ENFORCEMENT.verb:done-to_belong	32	-3	-3	-3	-1	-2	-1	-1	-1	-6	-12
ENFORCEMENT.verb:done-to_go	38	-3	-3	-3	-1	-2	-1	-1	-1	-21	-12
ENFORCEMENT.verb:done-verb_appoint	16	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:done-verb_ask	40	-3	-3	-5	-1	-2	-1	-1	-1	-19	-10
ENFORCEMENT.verb:done-verb_base	45	-3	-4	-4	-1	-2	-1	-2	-1	-9	-21
ENFORCEMENT.verb:done-verb_brief	20	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-verb_call	7	-1	-1	-1						-1	-2
ENFORCEMENT.verb:done-verb_cost	58	-3	-5	-4	-1	-3	-2	-2	-2	-13	-31
ENFORCEMENT.verb:done-verb_give	-52	-9	-13	-12	-5	-9	-5	-5	-5	22	39
ENFORCEMENT.verb:done-verb_lead	57	-3	-5	-7	-2	-3	-2	-2	-2	-27	-26
ENFORCEMENT.verb:done-verb_meet	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.verb:done-verb_own	48	-3	-4	-6	-2	-4	-2	-2	-2	-13	-21
ENFORCEMENT.verb:done-verb_tell	39	-3	-3	-4	-1	-2	-1	-1	-1	-20	-8
ENFORCEMENT.verb:done-verb_wonder	32	-2	-2	-3	-1	-1	-1	-1	-1	-11	-10
ENFORCEMENT.verb:done-with_din	18	-2	-2	-3	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.verb:done-with_meet	8	-1	-1	-1		-1				-2	-1
ENFORCEMENT.verb:done-with_sign	18	-1	-2	-1	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.verb:done-within_target	25	-2	-2	-2	-1	-1	-1	-1	-1	-7	-7
ENFORCEMENT.where:body	8	-3	-4	-5	-1	-2	-1	-1	-1	7	5
ENFORCEMENT.where:item	34	-2	-3	-3	-1	-2	-1	-1	-1	-9	-14
FORUM.alike:1		-3	-5	9	15	-3	-2	-2	-2	-3	-4
FORUM.alike:2	15	-2	-3	3	1	-2	-1	-1	-1	-2	-2
FORUM.alike:3	2	-2	-3	16	-5	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after1_agency	-18	-5	-6	-30	42	-4	-3	-3	-2	-5	-6
FORUM.at-kind:after1_company	-30	-3	-5	43	-9	-3	-2	-2	-2	-3	-5
FORUM.at-kind:after1_country	27	-2	-2	-9	-5	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after1_organization	-7	-4	-5	-18	17	-3	-2	-3	-2	-4	-4
FORUM.at-kind:after1_person	54	-3	-4	-29	-6	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after1_person-office	39	-4	-5	-21	-8	-3	-2	-2	-2	-4	-4
FORUM.at-kind:after2_agency	42	-3	-3	-12	-12	-2	-1	-1	-1	-4	-3
FORUM.at-kind:after2_company	21	-2	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after2_country	22	-1	-3	-6	-3	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after2_organization	-17	-5	-7	-17	28	-4	-2	-2	-2	-4	-5
FORUM.at-kind:after2_person	31	-2	-3	-16	-2	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after2_person-office	9	-4	-5	5	-4	-2	-2	-1	-1	-3	-3
FORUM.at-kind:before_agency	32	-2	-3	-12	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:before_company	30	-2	-3	-13	-2	-2	-1	-1	-1	-2	-3
FORUM.at-kind:before_country	23	-2	-2	-9	-2	-1	-1	-1	-1	-1	-2
FORUM.at-kind:before_person	38	-2	-3	-22	-4	-2	-1	-1	-1	-2	-2
FORUM.at-kind:before_person-office	-5	-3	-5	24	-3	-3	-2	-1	-1	-3	-4
FORUM.at-kind:far_agency	36	-3	-4	-20	-4	-2	-2	-2	-1	-3	-3
FORUM.at-kind:far_company	33	-2	-3	-15	-3	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_country	16	-1	-2	-7	-1	-1	-1	-1	-1	-1	-1
FORUM.at-kind:far_organization	32	-2	-3	-11	-5	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_person	17	-3	-4	-2	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_person-office	-34	-4	-5	41	-3	-3	-2	-2	-2	-3	-4
FORUM.at-kind:own_agency	38	-6	-6	-22	-18	-4	-2	-3	-2	-6	-6
FORUM.at-kind:own_company	17	-4	-5	5	-7	-2	-1	-2	-2	-2	-4
FORUM.at-kind:own_country	34	-2	-2	-16	-5	-2	-1	-1	-1	-2	-2
FORUM.at-kind:own_organization	-43	-15	-14	-61	62	-10	-6	-7	-7	-10	-13
FORUM.at-kind:own_person	-9	-4	-6	32	-10	-4	-2	-2	-2	-3	-4
FORUM.at-kind:own_person-office	-15	-7	-9	38	-17	-4	-3	-3	-3	-5	-6
FORUM.at:after1	-1	-3	-4	7	19	-3	-2	-2	-1	-3	-3
FORUM.at:after2	13	-2	-4	-7	12	-2	-1	-1	-1	-2	-3
FORUM.at:before	15	-2	-3	6	-3	-2	-1	-1	-1	-2	-3
FORUM.at:far	14	-3	-3	6	-3	-2	-1	-1	-1	-2	-2
FORUM.at:own	-7	-5	-6	19	18	-3	-2	-2	-2	-4	-5
FORUM.chance	-6	-1	-2	-1	14	-1	-1	-1	-1	-1	-1
FORUM.class:does_appointVerb	-22	-4	-6	34	-10	-4	-3	-3	-2	-5	-5
FORUM.class:does_attend		-3	-4	5	-3	-2	-1	-1	-1	-2	-2
FORUM.class:does_forumVerb	-21	-4	-5	33	-21	-3	-2	-2	-2	-3	-4
FORUM.class:does_investVerb	21	-3	-4	-5	-5	-3	-2	-2	-1	-3	-3
FORUM.class:does_launchVerb	26	-2	-2	-13	-2	-1	-1	-1	-1	-1	-2
FORUM.class:does_licenceVerb	35	-3	-3	-15	-9	-3	-1	-1	-1	-3	-3
FORUM.class:does_meetVerb	6	-3	-4	4	-3	-2	-2	-1	-1	-2	-3
FORUM.class:does_moneyNoun	50	-7	-10	-53	-15	-4	-3	-3	-3	-5	-6
FORUM.class:does_policyVerb	31	-2	-3	-12	-5	-2	-1	-1	-1	-2	-2
FORUM.class:does_receiveVerb	37	-2	-3	-26	-2	-2	-1	-1	-1	-2	-2
FORUM.class:does_signVerb	30	-1	-2	-17	-1	-2	-1	-1	-1	-1	-1
FORUM.class:does_topicVerb	-4	-6	-9	15	-12	-3	-3	-3	-3	-5	-5
FORUM.class:does_travelVerb	-3	-4	-7	14	-7	-3	-3	-2	-2	-4	-6
FORUM.class:done-between_signVerb	22	-2	-2	-6	-5	-1	-1	-1	-1	-1	-2
FORUM.class:done-by_forumVerb	-36	-5	-6	-20	43	-4	-3	-3	-3	-5	-6
FORUM.class:done-by_policyVerb	30	-2	-3	-9	-3	-2	-1	-1	-1	-3	-3
FORUM.class:done-by_receiveVerb	17	-2	-2	-5	-1	-1	-1	-1	-1	-1	-1
FORUM.class:done-by_signVerb	30	-2	-4	-11	-2	-2	-1	-1	-1	-3	-3
FORUM.class:done-from_meetVerb	36	-2	-3	-17	-4	-2	-1	-1	-1	-2	-3
FORUM.class:done-of_appointVerb	-40	-14	-13	19	25	-9	-7	-6	-6	-9	-11
FORUM.class:done-of_talkNoun	9	-1	-1	-3	-2					-1	-1
FORUM.class:done-of_travelNoun	9	-1	-1	-3	-2					-1	-1
FORUM.class:done-of_travelVerb	-27	-9	-7	13	15	-5	-3	-3	-4	-5	-7
FORUM.class:done-owner_appointVerb	29	-3	-3	-16	-3	-2	-1	-1	-1	-2	-2
FORUM.class:done-owner_pactNoun	22	-2	-2	-6	-7	-1	-1	-1	-1	-1	-2
FORUM.class:done-owner_receiveVerb	20	-1	-2	-6	-5	-1	-1	-1	-1	-1	-2
FORUM.class:done-owner_travelVerb	14	-1	-1	-6	-1	-1	-1		-1	-1	-1
FORUM.class:done-to_investVerb	20	-2	-2	-9	-2	-1	-1	-1	-1	-1	-2
FORUM.class:done-to_travelVerb	16	-1	-2	-6	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_forumVerb	25	-2	-2	-8	-5	-1	-1	-1	-1	-2	-2
FORUM.class:done-verb_meetVerb	33	-2	-3	-22	-5	-2	-1	-1	-1	-2	-2
FORUM.class:done-verb_receiveVerb	38	-3	-4	-29	-4	-2	-1	-1	-1	-2	-3
FORUM.class:done-verb_travelVerb	38	-3	-4	-29	-4	-2	-1	-1	-1	-2	-3
FORUM.class:done-with_launchVerb	23	-2	-3	-16	-4	-2	-1	-1	-1	-2	-2
FORUM.class:done-with_mealNoun	18	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
FORUM.class:done-with_meetVerb	25	-1	-2	-11	-4	-1	-1	-1	-1	-1	-1
FORUM.class:done-with_policyVerb	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
FORUM.class:done-with_signVerb	18	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
FORUM.cue:accompany	7	-3	-2	4	-3	-1	-1	-1	-1	-1	-2
FORUM.cue:address	-32	-2	-4	35	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:along	23	-2	-2	-7	-8	-1	-1	-1	-1	-1	-2
FORUM.cue:also	15	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:attend	-11	-5	-6	17	-14	-4	-3	-2	-2	-4	-4
FORUM.cue:company	9	-2	-4	9	-6	-2	-1	-1	-1	-2	-2
FORUM.cue:conference	-14	-4	-6	14	12	-3	-2	-2	-2	-4	-4
FORUM.cue:conversation	54	-3	-4	-41	-6	-3	-2	-2	-1	-3	-3
FORUM.cue:discussion	-5	-5	-4	13	-4	-2	-2	-2	-2	-3	-3
FORUM.cue:event	-27	-4	-6	18	21	-4	-2	-2	-2	-4	-5
FORUM.cue:group	24	-1	-3	-14	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:head	25	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
FORUM.cue:host	-7	-5	-4	8	-6	-4	-2	-2	-2	-3	-4
FORUM.cue:invest	10	-1	-1	-4	-1	-1				-1	-1
FORUM.cue:keynote	-25	-2	-3	31	-8	-2	-1	-1	-1	-2	-2
FORUM.cue:lead	21	-1	-2	-11	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:license	-5	-5	-4	13	-4	-2	-2	-2	-2	-3	-3
FORUM.cue:meeting	17	-3	-4	-3	-5	-2	-1	-1	-1	-2	-3
FORUM.cue:member	23	-2	-2	-12	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:name	24	-1	-2	-12	-3	-1	-1	-1	-1	-1	-2
FORUM.cue:other	21	-2	-3	-5	-3	-2	-1	-1	-1	-2	-2
FORUM.cue:panel	-22	-11	-12	-33	30	-8	-5	-5	-5	-8	-11
FORUM.cue:participant	-34	-3	-5	37	-2	-2	-1	-1	-1	-2	-2
FORUM.cue:presence	10	-2	-4	10	-4	-2	-2	-1	-1	-2	-2
FORUM.cue:present	-18	-2	-3	25	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:receive	26	-2	-2	-12	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:representative	37	-3	-6	-12	-13	-2	-1	-1	-1	-2	-3
FORUM.cue:sell	38	-3	-4	-27	-9	-2	-2	-2	-2	-3	-5
FORUM.cue:session	-12	-7	-8	23	-4	-3	-2	-2	-2	-3	-4
FORUM.cue:side	16	-1	-2	-7	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:sign	14	-2	-4	9	-4	-2	-1	-1	-1	-2	-3
FORUM.cue:signature	-8	-3	-4	27	-9	-4	-2	-2	-1	-2	-3
FORUM.cue:speak	-27	-4	-6	20	16	-3	-2	-2	-2	-4	-4
FORUM.cue:speaker	-29	-3	-3	38	-5	-2	-2	-1	-1	-2	-3
FORUM.cue:speech	-1	-3	-5	14	-10	-4	-2	-2	-2	-3	-3
FORUM.cue:stake	15	-1	-1	-7	-1	-1	-1			-1	-1
FORUM.cue:summit	23	-1	-2	-10	-3	-1	-1	-1	-1	-1	-2
FORUM.cue:talk	15	-3	-4	4	-5	-2	-1	-1	-1	-2	-3
FORUM.cue:together	-21	-4	-5	-9	44	-3	-2	-2	-2	-4	-4
FORUM.cue:tour	24	-2	-2	-11	-2	-1	-1	-1	-1	-1	-1
FORUM.elsewhere:none		-3	-4	5	18	-2	-1	-2	-1	-3	-3
FORUM.elsewhere:other	12	-3	-4	11	-2	-2	-1	-1	-1	-2	-3
FORUM.elsewhere:same	-13	-5	-7	6	20	-4	-3	-2	-2	-4	-5
FORUM.governor:as	27	-2	-3	-13	-2	-2	-1	-1	-1	-2	-2
FORUM.governor:at	47	-4	-5	-24	-18	-3	-2	-2	-2	-3	-4
FORUM.governor:between	22	-2	-2	-6	-5	-1	-1	-1	-1	-1	-2
FORUM.governor:by	-4	-3	-4	-17	31	-3	-2	-2	-2	-3	-4
FORUM.governor:for	37	-2	-2	-22	-3	-1	-1	-1	-1	-2	-3
FORUM.governor:free	-14	-4	-5	34	6	-3	-2	-2	-2	-3	-4
FORUM.governor:from	23	-2	-3	-5	-4	-2	-1	-1	-1	-2	-3
FORUM.governor:in	38	-2	-3	-16	-6	-2	-1	-1	-1	-2	-2
FORUM.governor:of	-1	-5	-5	-3	25	-3	-2	-2	-2	-3	-4
FORUM.governor:owner	25	-2	-3	-9	-4	-2	-1	-1	-1	-2	-2
FORUM.governor:to	-5	-3	-3	18	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:under	32	-2	-3	-19	-6	-2	-1	-1	-1	-2	-2
FORUM.governor:verb	43	-2	-3	-23	-4	-2	-1	-1	-1	-2	-2
FORUM.governor:with	27	-3	-4	-26	14	-2	-1	-1	-1	-2	-3
FORUM.kind:agency	10	-3	-4	-20	28	-3	-2	-2	-1	-4	-4
FORUM.kind:company	9	-3	-4	15	-5	-2	-1	-1	-1	-2	-3
FORUM.kind:country	25	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
FORUM.kind:organization	-35	-6	-7	-30	63	-5	-3	-3	-3	-5	-6
FORUM.kind:person	26	-2	-4	-4	-4	-2	-1	-1	-1	-2	-2
FORUM.kind:person-office	-14	-4	-6	44	-7	-3	-2	-2	-2	-3	-4
FORUM.list:list	5	-3	-4	8	8	-2	-1	-1	-1	-2	-3
FORUM.list:single	5	-3	-4	9	8	-2	-1	-1	-1	-2	-3
FORUM.mention:name_free	3	-3	-4	9	10	-2	-1	-1	-1	-2	-3
FORUM.mention:name_owner	20	-2	-2	-7	-3	-1	-1	-1	-1	-1	-2
FORUM.mention:nominal_free	-6	-3	-5	23	-5	-3	-2	-1	-1	-3	-4
FORUM.mention:nominal_owner	15	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.mention:post_free	18	-1	-2	-10	-1	-1				-1	-1
FORUM.mention:pronoun_free	6	-6	-7	-3	12	-4	-3	-3	-3	-4	-5
FORUM.mention:pronoun_owner	43	-4	-4	-17	-7	-2	-1	-1	-1	-3	-3
FORUM.parts:1	7	-3	-4	5	12	-2	-1	-1	-1	-3	-3
FORUM.parts:2	24	-2	-3	-5	-4	-2	-1	-1	-1	-2	-2
FORUM.parts:3	-17	-3	-4	23	11	-2	-1	-1	-1	-2	-3
FORUM.parts:4	-1	-3	-4	21	-4	-2	-2	-2	-1	-3	-3
FORUM.rival:none_after1	-22	-4	-6	17	31	-4	-2	-2	-2	-4	-5
FORUM.rival:none_after2	7	-3	-4	-20	22	-3	-2	-2	-2	-3	-4
FORUM.rival:none_before	10	-3	-4	9	-3	-2	-1	-1	-1	-2	-3
FORUM.rival:none_far	10	-3	-4	12	-4	-2	-2	-1	-1	-2	-3
FORUM.rival:none_own	-1	-5	-6		20	-4	-2	-2	-2	-4	-5
FORUM.rival:other_after1	32	-2	-3	-13	-5	-2	-1	-1	-1	-2	-2
FORUM.rival:other_after2	21	-2	-3	-2	-4	-1	-1	-1	-1	-2	-2
FORUM.rival:other_before	21	-2	-3	-1	-3	-2	-1	-1	-1	-2	-2
FORUM.rival:other_far	17	-2	-3	-2	-2	-1	-1	-1	-1	-2	-2
FORUM.rival:other_own	-6	-6	-7	22	12	-4	-3	-2	-3	-4	-5
FORUM.rival:same_own	17	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.speech:silent_after1	1	-3	-4	3	20	-3	-2	-2	-1	-3	-3
FORUM.speech:silent_after2	11	-2	-3	-6	12	-2	-1	-1	-1	-2	-2
FORUM.speech:silent_before	13	-2	-3	8	-3	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_far	13	-3	-3	6	-3	-2	-1	-1	-1	-2	-2
FORUM.speech:silent_own	-7	-5	-6	19	18	-3	-2	-2	-2	-4	-5
FORUM.speech:speaks_after1	-7	-3	-4	18	-7	-2	-1	-1	-1	-3	-3
FORUM.speech:speaks_before	44	-3	-4	-27	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:body_after1	24	-2	-2	-7	-5	-2	-1	-1	-1	-2	-2
FORUM.tie-at:body_after2	37	-2	-4	-11	-15	-3	-1	-1	-1	-3	-4
FORUM.tie-at:body_before	17	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
FORUM.tie-at:body_own	24	-2	-2	-11	-2	-1	-1	-1	-1	-1	-2
FORUM.tie-at:country_after1	-11	-4	-5	-9	29	-3	-2	-2	-2	-4	-4
FORUM.tie-at:country_after2	19	-3	-4	-1	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_before	21	-2	-3	-1	-2	-2	-1	-1	-1	-2	-2
FORUM.tie-at:country_far	6	-3	-3	13	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_own	5	-4	-5	5	10	-3	-2	-2	-2	-3	-4
FORUM.tie-at:holder_before	35	-4	-8	-27	-3	-3	-3	-2	-2	-3	-4
FORUM.tie-at:none_after1	7	-3	-4	10	4	-3	-2	-2	-1	-3	-3
FORUM.tie-at:none_after2	8	-2	-4	-11	19	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_before	18	-3	-4	1	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_far	18	-2	-3	-1	-3	-2	-1	-1	-1	-2	-2
FORUM.tie-at:none_own	-11	-7	-8	14	21	-4	-3	-3	-3	-5	-6
FORUM.tie:body	28	-2	-2	-8	-5	-2	-1	-1	-1	-2	-2
FORUM.tie:colleague	-6	-3	-4	9	-5	-3	-2	-2	-2	-3	-3
FORUM.tie:country	5	-3	-4	6	10	-2	-1	-1	-1	-2	-3
FORUM.tie:holder	2	-4	-7	15	-5	-4	-3	-2	-2	-3	-3
FORUM.tie:none	5	-3	-4	9	8	-2	-2	-2	-1	-3	-3
FORUM.verb:does_come	40	-3	-6	-33	-11	-3	-2	-2	-2	-3	-4
FORUM.verb:does_confirm	-41	-5	-8	45	-14	-5	-3	-4	-3	-5	-7
FORUM.verb:does_give	6	-3	-5	7	-7	-3	-2	-2	-2	-3	-3
FORUM.verb:does_ink	19	-1	-2	-9	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:does_put	35	-2	-2	-27	-1	-3	-1	-1	-1	-1	-2
FORUM.verb:does_receive	29	-2	-3	-17	-1	-2	-1	-1	-1	-1	-2
FORUM.verb:does_say	36	-3	-5	-22	-5	-2	-2	-1	-1	-3	-3
FORUM.verb:does_see	35	-2	-3	-30	-2	-2	-2	-1	-1	-2	-3
FORUM.verb:does_share	50	-7	-10	-53	-15	-4	-3	-3	-3	-5	-6
FORUM.verb:does_sign	18	-1	-2	-8	-1	-1	-1	-1	-1	-1	-1
FORUM.verb:does_sit	39	-2	-3	-32	-2	-2	-1	-1	-1	-2	-2
FORUM.verb:does_speak	-18	-2	-3	21	-2	-1	-1	-1	-1	-2	-2
FORUM.verb:does_take	16	-4	-6	-6	-9	-4	-3	-2	-2	-5	-4
FORUM.verb:done-between_conclude	22	-2	-2	-6	-5	-1	-1	-1	-1	-1	-2
FORUM.verb:done-by_organize	-43	-6	-7	-25	48	-6	-4	-4	-3	-7	-7
FORUM.verb:done-by_sign	30	-2	-4	-11	-2	-2	-1	-1	-1	-3	-3
FORUM.verb:done-from_meet	36	-2	-3	-17	-4	-2	-1	-1	-1	-2	-3
FORUM.verb:done-of_bear	-46	-5	-7	48	-12	-7	-2	-2	-2	-4	-4
FORUM.verb:done-of_people	36	-2	-3	-15	-4	-2	-1	-1	-1	-2	-3
FORUM.verb:done-of_tour	9	-1	-1	-3	-2					-1	-1
FORUM.verb:done-owner_accord	22	-2	-2	-6	-7	-1	-1	-1	-1	-1	-2
FORUM.verb:done-owner_confirm	29	-3	-3	-16	-3	-2	-1	-1	-1	-2	-2
FORUM.verb:done-owner_convince	4		-1	-2							
FORUM.verb:done-to_give	20	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.verb:done-to_go	16	-1	-2	-6	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:done-verb_base	24	-2	-2	-10	-2	-1	-1	-1	-1	-1	-2
FORUM.verb:done-verb_meet	33	-2	-3	-22	-5	-2	-1	-1	-1	-2	-2
FORUM.verb:done-verb_see	38	-3	-4	-29	-4	-2	-1	-1	-1	-2	-3
FORUM.verb:done-with_begin	23	-2	-3	-16	-4	-2	-1	-1	-1	-2	-2
FORUM.verb:done-with_follow	11	-1	-1	-4	-1	-1	-1			-1	-1
FORUM.verb:done-with_lunch	18	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
FORUM.verb:done-with_meet	28	-2	-3	-13	-6	-1	-1	-1	-1	-1	-2
FORUM.verb:done-with_sign	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
FORUM.where:body	5	-3	-4	8	8	-2	-1	-1	-1	-2	-3
INVESTMENT.alike:1	6	-3	-4	-5	-2	-3	-1	11	7	-3	-4
INVESTMENT.alike:2	9	-3	-4	-5	-2	-3	-2	8	9	-3	-4
INVESTMENT.alike:3	7	-4	-5	-5	-2	-2	-2	3	13	-3	-3
INVESTMENT.at-kind:after1_agency	24	-3	-3	-4	-1	-2	-1	1	-3	-3	-3
INVESTMENT.at-kind:after1_company	-16	-4	-6	-7	-2	-3	-2	39	3	-4	-5
INVESTMENT.at-kind:after1_country	21	-2	-2	-3	-1	-1	-1	-5	-2	-2	-2
INVESTMENT.at-kind:after1_organization	-29	-5	-6	-9	-3	-4	-2	35	-5	-4	-5
INVESTMENT.at-kind:after1_person	27	-2	-4	-4	-1	-2	-1	-5	-2	-2	-2
INVESTMENT.at-kind:after1_person-office	33	-2	-4	-6	-1	-2	-2	-7	-3	-2	-3
INVESTMENT.at-kind:after2_agency	24	-2	-3	-4	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.at-kind:after2_company	12	-4	-5	-7	-2	-3	-2	19	-8	-3	-5
INVESTMENT.at-kind:after2_country	-22	-3	-4	-5	-1	-2	-2	-4	32	-2	-3
INVESTMENT.at-kind:after2_organization	29	-2	-3	-4	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.at-kind:after2_person	27	-2	-3	-5	-1	-2	-2	-4	-3	-2	-2
INVESTMENT.at-kind:after2_person-office	2	-3	-4	-7	-1	-2	9	5	7	-2	-3
INVESTMENT.at-kind:before_agency	2	-4	-4	-5	-2	-3	-2	21	-8	-4	-4
INVESTMENT.at-kind:before_company	-50	-10	-12	-12	-5	-9	-5	9	65	-8	-13
INVESTMENT.at-kind:before_country	25	-2	-3	-3	-1	-2	-1	-3	-5	-2	-2
INVESTMENT.at-kind:before_organization	24	-2	-4	-3	-1	-2	-1	-3	-4	-1	-2
INVESTMENT.at-kind:before_person	25	-2	-3	-3	-1	-2	-1	-3	-4	-2	-2
INVESTMENT.at-kind:before_person-office	29	-3	-4	-4	-1	-2	-2	-4	-5	-2	-3
INVESTMENT.at-kind:far_agency	13	-2	-3	-3	-1	-2	-1	9	-3	-2	-3
INVESTMENT.at-kind:far_company	2	-4	-5	-5	-2	-3	-2	11	13	-3	-4
INVESTMENT.at-kind:far_country	19	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.at-kind:far_organization	17	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.at-kind:far_person	19	-2	-3	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.at-kind:far_person-office	20	-2	-3	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.at-kind:own_agency	-5	-6	-6	-7	-3	-4	-3	36	-11	-6	-5
INVESTMENT.at-kind:own_company	-27	-12	-15	-15	-6	-9	-6	22	49	-9	-14
INVESTMENT.at-kind:own_country	11	-2	-3	-3	-1	-2	-1	-4	9	-2	-2
INVESTMENT.at-kind:own_organization	47	-5	-6	-6	-3	-3	-2	-11	-15	-3	-4
INVESTMENT.at-kind:own_person	21	-2	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.at-kind:own_person-office	27	-2	-3	-4	-1	-1	-1	-5	-4	-2	-2
INVESTMENT.at:after1	9	-3	-4	-5	-1	-2	-1	17	-1	-2	-3
INVESTMENT.at:after2	9	-3	-4	-6	-1	-2	1	6	6	-2	-3
INVESTMENT.at:before	6	-4	-5	-5	-2	-3	-2	6	15	-3	-4
INVESTMENT.at:far	12	-2	-3	-3	-1	-2	-1	4	2	-2	-2
INVESTMENT.at:own	-1	-5	-6	-6	-2	-4	-2	15	22	-4	-5
INVESTMENT.chance	-18		-1					5	14		-1
INVESTMENT.class:does_appointVerb	-14	-4	-5	-6	-2	-3	-2	17	18	-4	-4
INVESTMENT.class:does_attend	32	-2	-3	-5	-1	-2	-1	-5	-8	-2	-2
INVESTMENT.class:does_callVerb	19	-2	-2	-4	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:does_forumVerb	22	-2	-3	-3	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.class:does_investVerb	9	-2	-3	-4	-1	-2	-1	17	-5	-3	-3
INVESTMENT.class:does_launchVerb	-14	-4	-4	-5	-2	-2	-2	28	-6	-3	-3
INVESTMENT.class:does_licenceNoun	9	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.class:does_licenceVerb	17	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:does_meetVerb	-43	-5	-4	-6	-2	-3	24	20	22	-3	-4
INVESTMENT.class:does_moneyNoun	11	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_pactNoun	17	-1	-2	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_planned	-19	-6	-7	-7	-3	-5	-3	-17	27	-5	-7
INVESTMENT.class:does_policyNoun	12	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_policyVerb	8	-2	-3	-3	-1	-2	-1	-5	11	-2	-2
INVESTMENT.class:does_punishNoun	12	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_punishVerb	19	-2	-2	-2	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:does_receiveVerb	15	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:does_signVerb	23	-2	-2	-3	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.class:does_talkNoun	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_topicVerb	21	-2	-3	-4	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.class:does_travelNoun	11	-1	-2	-1		-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_travelVerb	28	-2	-4	-3	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.class:does_wish	19	-2	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:done-according_pactNoun	14	-1	-1	-1	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:done-according_receiveVerb	14	-1	-1	-1	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:done-attended_attend	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-attended_forumVerb	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-by_appointVerb	20	-2	-2	-2	-1	-2	-1	-7	-3	-2	-3
INVESTMENT.class:done-by_forumVerb	15	-2	-1	-2	-1	-1	-1	-3	-4	-1	-1
INVESTMENT.class:done-by_investVerb	20	-2	-2	-2	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.class:done-by_launchVerb	27	-3	-3	-4	-2	-2	-1	-6	-5	-3	-3
INVESTMENT.class:done-by_licenceVerb	18	-1	-2	-2	-1	-1	-1	-2	-2	-2	-3
INVESTMENT.class:done-by_policyVerb	21	-2	-3	-2	-1	-2	-1	-3	-2	-2	-3
INVESTMENT.class:done-by_signVerb	24	-2	-4	-3	-1	-2	-1	-4	-2	-3	-3
INVESTMENT.class:done-from_investVerb	39	-2	-3	-3	-1	-2	-1	-12	-11	-2	-3
INVESTMENT.class:done-from_launchVerb	24	-2	-3	-3	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.class:done-from_pactNoun	15	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-from_receiveVerb	18	-2	-2	-3	-1	-1	-1	-5	-2	-1	-2
INVESTMENT.class:done-headed_travelVerb	12	-1	-2	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-in_callVerb	22	-2	-2	-4	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.class:done-in_investVerb	27	-2	-2	-3	-1	-2	-1	-4	-10	-2	-2
INVESTMENT.class:done-in_travelVerb	16	-1	-2	-2	-1	-1	-1	-2	-4	-1	-2
INVESTMENT.class:done-of_travelVerb	-14	-7	-6	-9	-3	-4	-3	-11	26	-4	-6
INVESTMENT.class:done-owner_appointVerb	10	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-owner_callVerb	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-owner_forumVerb	31	-3	-2	-3	-1	-2	-1	-10	-17	-2	-3
INVESTMENT.class:done-owner_investVerb	17	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:done-owner_launchVerb	13	-1	-1	-2	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.class:done-owner_licenceVerb	-19	-6	-7	-8	-3	-4	-4	-11	27	-5	-11
INVESTMENT.class:done-owner_policyVerb	-20	-5	-7	-8	-3	-4	-4	-10	27	-4	-11
INVESTMENT.class:done-owner_punishVerb	14	-1	-1	-2	-1	-1	-1	-2	-1	-2	-2
INVESTMENT.class:done-owner_receiveVerb	14	-2	-2	-2	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.class:done-owner_topicVerb	29	-2	-3	-3	-1	-2	-1	-4	-7	-2	-3
INVESTMENT.class:done-presence_policyVerb	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-presence_signVerb	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-represented_attend	15	-1	-2	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.class:done-to_forumVerb	6	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-to_investVerb	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-to_licenceVerb	11	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_meetVerb	6	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-to_moneyNoun	11	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_receiveVerb	11	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_travelVerb	22	-2	-2	-3	-1	-1	-1	-8	-2	-1	-2
INVESTMENT.class:done-verb_appointVerb	-24	-5	-8	-6	-2	-3	-3	44	-14	-5	-4
INVESTMENT.class:done-verb_attend	-46	-3	-5	-6	-2	-3	-2	54	-4	-3	-3
INVESTMENT.class:done-verb_callVerb	-35	-7	-7	-9	-3	-4	-3	37	-6	-5	-6
INVESTMENT.class:done-verb_investVerb	34	-2	-5	-3	-1	-2	-1	-10	-3	-3	-3
INVESTMENT.class:done-verb_licenceNoun	18	-1	-2	-2	-1	-1	-1	-6	-2	-1	-2
INVESTMENT.class:done-verb_licenceVerb	24	-2	-2	-2	-1	-1	-1	-7	-3	-1	-2
INVESTMENT.class:done-verb_meetVerb	20	-2	-3	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:done-verb_moneyNoun	8	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.class:done-verb_punishVerb	26	-2	-3	-3	-1	-2	-1	-7	-2	-2	-3
INVESTMENT.class:done-verb_receiveVerb	15	-1	-2	-1	-1	-1	-1	-3	-1	-1	-1
INVESTMENT.class:done-verb_talkNoun	-35	-7	-7	-9	-3	-4	-3	37	-6	-5	-6
INVESTMENT.class:done-verb_topicVerb	32	-3	-3	-4	-1	-2	-1	-8	-3	-3	-2
INVESTMENT.class:done-verb_travelVerb	-31	-6	-6	-8	-3	-4	-3	32	-6	-5	-6
INVESTMENT.class:done-with_forumVerb	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-with_mealNoun	18	-1	-2	-2	-1	-1	-1	-4	-4	-1	-1
INVESTMENT.class:done-with_meetVerb	17	-1	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:done-with_signVerb	19	-2	-2	-2	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:accompany	25	-4	-4	-3	-1	-1	-1	-2	-5	-1	-2
INVESTMENT.cue:along	13	-6	-8	-14	-4	-6	-4	-27	9	-5	-11
INVESTMENT.cue:also	-8	-3	-4	-5	-1	-2	-2	13	14	-2	-3
INVESTMENT.cue:appoint	-29	-5	-6	-6	-2	-3	-3	-12	35	-4	-6
INVESTMENT.cue:attend	19	-1	-2	-4	-1	-1	-1	-3	-3	-1	-1
INVESTMENT.cue:attendance	42	-4	-4	-18	-2	-3	-3	-9	-10	-3	-5
INVESTMENT.cue:both	20	-2	-2	-3	-1	-1	-1	-6	-2	-2	-2
INVESTMENT.cue:buy	-4	-6	-6	-5	-2	-3	-3	16	6	-3	-5
INVESTMENT.cue:ceremony	27	-2	-2	-7	-1	-1	-1	-6	-3	-1	-2
INVESTMENT.cue:company	-7	-4	-5	-5	-2	-3	-2	-9	30	-3	-4
INVESTMENT.cue:conference	24	-2	-4	-3	-1	-2	-1	-3	-4	-2	-2
INVESTMENT.cue:conversation	21	-1	-3	-3	-1	-1	-1	-5	-2	-1	-2
INVESTMENT.cue:delegation	16	-2	-3	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.cue:discussion	-32	-5	-5	-8	-2	-3	21	16	18	-3	-4
INVESTMENT.cue:event	26	-2	-2	-7	-1	-1	-1	-5	-4	-1	-2
INVESTMENT.cue:exchange	21	-1	-3	-2	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:fund	6	-2	-3	-4	-1	-2	-1	-5	11	-2	-2
INVESTMENT.cue:group	1	-5	-10	-8	-4	-4	-3	-17	20	-5	-7
INVESTMENT.cue:head	33	-2	-5	-4	-1	-2	-1	-5	-6	-2	-3
INVESTMENT.cue:host	32	-3	-2	-3	-1	-3	-1	-9	-5	-3	-2
INVESTMENT.cue:initial	-1	-13	-10	-9	-5	-8	-6	-20	20	-7	-10
INVESTMENT.cue:invest	24	-2	-3	-3	-1	-1	-1	-4	-5	-2	-2
INVESTMENT.cue:join	-28	-3	-5	-6	-2	-3	-2	43	-6	-3	-3
INVESTMENT.cue:lead	-8	-2	-3	-3	-1	-2	-1	-7	25	-1	-2
INVESTMENT.cue:license	28	-2	-2	-2	-1	-1	-1	-7	-8	-2	-2
INVESTMENT.cue:likewise	6	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.cue:meeting	14	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.cue:member	22	-2	-2	-5	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.cue:name	20	-1	-2	-3	-1	-2	-1	-3	-4	-1	-2
INVESTMENT.cue:other	3	-2	-3	-3	-1	-2	-1	-6	18	-2	-2
INVESTMENT.cue:owner	9	-1	-1	-1		-1		-1	-2	-1	-1
INVESTMENT.cue:party	23	-2	-3	-3	-1	-2	-1	-4	-3	-1	-2
INVESTMENT.cue:presence	25	-2	-3	-3	-1	-2	-2	-6	-5	-2	-2
INVESTMENT.cue:present	34	-2	-3	-9	-1	-1	-1	-7	-4	-2	-3
INVESTMENT.cue:receive	12	-5	-7	-6	-2	-4	-2	21	-23	-4	-5
INVESTMENT.cue:represent	35	-2	-3	-4	-1	-3	-1	-6	-10	-2	-3
INVESTMENT.cue:sell	-19	-6	-6	-7	-3	-4	-3	9	25	-5	-6
INVESTMENT.cue:side	24	-2	-2	-4	-1	-1	-1	-3	-5	-2	-2
INVESTMENT.cue:sign	2	-2	-3	-3	-1	-2	-1	17	-4	-2	-2
INVESTMENT.cue:speak	23	-2	-2	-3	-1	-2	-1	-3	-6	-1	-2
INVESTMENT.cue:stake	19	-2	-2	-4	-1	-2	-1	-3	-3	-1	-2
INVESTMENT.cue:subsidiary	11	-7	-8	-7	-3	-5	-3	-27	21	-5	-7
INVESTMENT.cue:talk		-3	-4	-3	-1	-2	-1	-13	25	-2	-2
INVESTMENT.cue:team	37	-3	-4	-6	-1	-2	-2	-10	-6	-3	-3
INVESTMENT.cue:together	31	-2	-3	-5	-1	-2	-1	-6	-5	-2	-2
INVESTMENT.cue:too	20	-2	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.cue:tour	21	-2	-3	-3	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:visit	-7	-3	-4	-4	-1	-2	-2	24	-5	-2	-3
INVESTMENT.cue:welcome	22	-3	-3	-3	-1	-1	-1	-2	-5	-1	-2
INVESTMENT.cue:witness	10	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.elsewhere:none	7	-4	-5	-5	-2	-3	-2	17	3	-3	-4
INVESTMENT.elsewhere:other	9	-3	-4	-4	-1	-2	-1	-1	13	-2	-3
INVESTMENT.elsewhere:same	-9	-7	-10	-9	-3	-5	-3	15	18	-6	-8
INVESTMENT.governor:according	14	-1	-1	-1	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.governor:among	28	-2	-3	-2	-1	-1	-1	-5	-9	-1	-2
INVESTMENT.governor:as	28	-3	-4	-4	-1	-2	-2	-12	-4	-3	-3
INVESTMENT.governor:at	24	-2	-2	-3	-1	-1	-1	-5	-4	-2	-2
INVESTMENT.governor:attended	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.governor:between	-49	-9	-12	-14	-6	-12	-6	53	-15	-8	-11
INVESTMENT.governor:by	29	-3	-4	-4	-2	-2	-1	-9	4	-3	-4
INVESTMENT.governor:for	46	-3	-4	-4	-1	-2	-1	-7	-13	-2	-5
INVESTMENT.governor:free	8	-4	-5	-5	-2	-3	-1	8	10	-3	-4
INVESTMENT.governor:from	-15	-4	-5	-5	-2	-3	-2	27	11	-3	-4
INVESTMENT.governor:headed	12	-1	-2	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.governor:in	-3	-2	-3	-4	-1	-2	-1	-4	24	-2	-3
INVESTMENT.governor:of	-6	-5	-6	-7	-3	-4	-3	6	29	-4	-5
INVESTMENT.governor:on	33	-3	-5	-4	-1	-2	-2	-6	-4	-2	-4
INVESTMENT.governor:owner	20	-2	-3	-3	-1	-2	-1	-4	1	-2	-3
INVESTMENT.governor:presence	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.governor:represented	15	-1	-2	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.governor:to	51	-3	-4	-4	-1	-2	-1	-9	-25	-2	-3
INVESTMENT.governor:verb	-7	-4	-5	-6	-2	-3	-2	42	-13	-3	-4
INVESTMENT.governor:with	15	-3	-4	-5	-1	-2	-2	-8	12	-2	-3
INVESTMENT.kind:agency	8	-3	-3	-4	-1	-2	-1	21	-4	-3	-3
INVESTMENT.kind:company	-25	-6	-8	-9	-3	-5	-3	32	41	-5	-7
INVESTMENT.kind:country	11	-2	-3	-3	-1	-2	-1	-4	10	-2	-2
INVESTMENT.kind:organization	14	-3	-4	-4	-1	-2	-1	14	-5	-2	-3
INVESTMENT.kind:person	23	-2	-3	-3	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.kind:person-office	22	-3	-4	-5	-1	-2	1	-3	-1	-2	-2
INVESTMENT.list:list	-10	-4	-6	-8	-2	-4	1	33	9	-3	-5
INVESTMENT.list:single	10	-3	-4	-5	-1	-2	-2	5	8	-3	-3
INVESTMENT.mention:name_free	6	-4	-5	-5	-2	-3	-1	12	8	-3	-4
INVESTMENT.mention:name_owner	19	-2	-3	-3	-1	-2	-1	-4	2	-2	-3
INVESTMENT.mention:nominal_free	-14	-4	-5	-6	-2	-3	-2	6	31	-3	-5
INVESTMENT.mention:nominal_owner	27	-2	-3	-3	-1	-2	-2	-3	-5	-2	-3
INVESTMENT.mention:post_free	36	-3	-5	-6	-1	-3	-2	-5	-4	-2	-3
INVESTMENT.mention:pronoun_free	21	-2	-3	-3	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.mention:pronoun_owner	30	-2	-3	-3	-1	-2	-1	-4	-8	-2	-3
INVESTMENT.parts:1	3	-3	-5	-5	-2	-3	-2	11	13	-3	-4
INVESTMENT.parts:2	13	-3	-4	-5	-1	-2	-1	9	1	-3	-3
INVESTMENT.parts:3		-3	-4	-4	-1	-2	-2	5	16	-2	-3
INVESTMENT.parts:4	14	-3	-4	-4	-1	-2	-2	-7	11	-2	-4
INVESTMENT.rival:none_after1		-4	-5	-7	-2	-3	-2	28	3	-3	-4
INVESTMENT.rival:none_after2	9	-3	-5	-7	-2	-3	-2	10	7	-3	-4
INVESTMENT.rival:none_before	6	-3	-5	-5	-2	-3	-2	2	18	-3	-4
INVESTMENT.rival:none_far	16	-3	-4	-4	-1	-2	-1	6	-4	-2	-3
INVESTMENT.rival:none_own		-5	-6	-7	-3	-4	-3	12	24	-4	-6
INVESTMENT.rival:other_after1	17	-2	-3	-4	-1	-2	-1	5	-3	-2	-2
INVESTMENT.rival:other_after2	9	-3	-3	-4	-1	-2	6	1	3	-2	-3
INVESTMENT.rival:other_before	6	-4	-5	-5	-2	-3	-2	9	9	-3	-4
INVESTMENT.rival:other_far	9	-2	-3	-3	-1	-2	-1	3	5	-2	-2
INVESTMENT.rival:other_own	2	-5	-5	-5	-2	-3	-2	15	12	-3	-4
INVESTMENT.rival:same_after1	35	-2	-3	-4	-1	-2	-1	-12	-4	-2	-3
INVESTMENT.rival:same_after2	42	-3	-4	-4	-1	-2	-2	-16	-9	-2	-3
INVESTMENT.rival:same_before	21	-2	-3	-3	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.rival:same_far	29	-3	-3	-4	-1	-2	-1	-6	-3	-2	-3
INVESTMENT.rival:same_own	17	-2	-2	-3	-1	-1	-1	-2	-3	-2	-2
INVESTMENT.speech:silent_after1	8	-3	-4	-5	-1	-2	-2	19	-1	-3	-3
INVESTMENT.speech:silent_after2	7	-3	-4	-6	-1	-2	1	7	6	-2	-3
INVESTMENT.speech:silent_before	4	-4	-5	-5	-2	-3	-2	6	17	-3	-4
INVESTMENT.speech:silent_far	11	-2	-3	-3	-1	-2	-1	5	2	-2	-2
INVESTMENT.speech:silent_own	1	-5	-6	-7	-2	-4	-2	9	26	-4	-6
INVESTMENT.speech:speaks_after1	21	-2	-3	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.speech:speaks_after2	37	-4	-5	-7	-2	-3	-3	-5	-4	-3	-3
INVESTMENT.speech:speaks_before	20	-2	-3	-3	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.speech:speaks_far	22	-2	-3	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.speech:speaks_own	-8	-4	-4	-4	-2	-3	-2	29	-10	-3	-3
INVESTMENT.tie-at:body_before	-29	-14	-14	-12	-6	-11	-7	-19	35	-8	-14
INVESTMENT.tie-at:country_after1	12	-3	-4	-5	-1	-2	-1	15	-3	-3	-3
INVESTMENT.tie-at:country_after2	19	-2	-3	-5	-1	-2	-2	-6	8	-2	-3
INVESTMENT.tie-at:country_before	14	-3	-3	-4	-1	-2	-1	-5	12	-2	-3
INVESTMENT.tie-at:country_far	2	-3	-4	-4	-1	-2	-1	9	9	-2	-3
INVESTMENT.tie-at:country_own	-7	-4	-5	-5	-2	-3	-2	21	12	-3	-4
INVESTMENT.tie-at:holder_after1	26	-2	-4	-4	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.tie-at:holder_after2	-22	-7	-7	-12	-2	-4	25	22	-12	-4	-5
INVESTMENT.tie-at:holder_before	17	-2	-3	-2	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.tie-at:holder_far	20	-2	-3	-3	-1	-1	-1	-2	-2	-2	-2
INVESTMENT.tie-at:holder_own	18	-2	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.tie-at:none_after1	7	-3	-4	-5	-1	-2	-2	18		-3	-3
INVESTMENT.tie-at:none_after2	11	-3	-4	-5	-2	-3	-2	7	6	-3	-3
INVESTMENT.tie-at:none_before	7	-4	-5	-6	-2	-3	-2	11	11	-3	-5
INVESTMENT.tie-at:none_far	19	-2	-3	-3	-1	-2	-1	1	-3	-2	-2
INVESTMENT.tie-at:none_own	1	-6	-7	-8	-3	-4	-3	11	27	-5	-6
INVESTMENT.tie:body	-29	-14	-14	-12	-6	-11	-7	-19	35	-8	-14
INVESTMENT.tie:country	4	-3	-4	-4	-1	-2	-2	9	10	-2	-3
INVESTMENT.tie:holder	11	-3	-3	-4	-1	-2	6	4	-3	-2	-2
INVESTMENT.tie:none	9	-4	-5	-5	-2	-3	-2	10	8	-3	-4
INVESTMENT.verb:does_accept	20	-2	-3	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.verb:does_add	-33	-10	-13	-11	-5	-7	-5	40	-33	-8	-9
INVESTMENT.verb:does_adopt	23	-2	-3	-3	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_affirm	26	-3	-5	-4	-1	-2	-2	-5	-3	-2	-2
INVESTMENT.verb:does_announce	20	-2	-2	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.verb:does_approve	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_ask	24	-2	-3	-5	-1	-1	-1	-5	-2	-2	-2
INVESTMENT.verb:does_attend	19	-1	-2	-6	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_bring	24	-2	-4	-4	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.verb:does_call	16	-2	-2	-2	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:does_clear	21	-3	-3	-3	-1	-2	-1	-7	-3	-3	-3
INVESTMENT.verb:does_come	25	-2	-3	-3	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_conclude	26	-2	-3	-3	-1	-2	-1	-6	-4	-2	-3
INVESTMENT.verb:does_confirm	31	-3	-3	-5	-1	-2	-2	-9	-4	-3	-3
INVESTMENT.verb:does_cut	28	-3	-3	-5	-1	-2	-1	-6	-3	-2	-2
INVESTMENT.verb:does_expect	36	-3	-5	-5	-2	-3	-2	-15	-8	-3	-4
INVESTMENT.verb:does_freeze	30	-3	-3	-4	-1	-2	-1	-9	-4	-3	-3
INVESTMENT.verb:does_give	27	-2	-3	-4	-1	-2	-1	-7	-4	-2	-2
INVESTMENT.verb:does_grant	11	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_have	13	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_head	32	-2	-8	-6	-1	-2	-1	-4	-6	-2	-3
INVESTMENT.verb:does_hear	16	-1	-2	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_hold	32	-3	-4	-5	-1	-3	-1	-7	-3	-2	-3
INVESTMENT.verb:does_intend	33	-3	-7	-6	-2	-3	-2	-10	-4	-3	-3
INVESTMENT.verb:does_join	36	-2	-3	-5	-1	-2	-2	-12	-9	-2	-2
INVESTMENT.verb:does_leave	36	-2	-4	-4	-1	-2	-2	-12	-6	-2	-3
INVESTMENT.verb:does_let	15	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.verb:does_license	9	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.verb:does_look	26	-3	-3	-4	-1	-1	-1	-4	-7	-1	-2
INVESTMENT.verb:does_make	31	-3	-3	-3	-1	-2	-1	-10	-4	-3	-3
INVESTMENT.verb:does_meet	-57	-8	-6	-10	-3	-5	28	26	27	-5	-6
INVESTMENT.verb:does_note	19	-2	-2	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.verb:does_open	18	-2	-2	-2	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.verb:does_order	12	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_own	33	-3	-4	-4	-1	-2	-1	-11	-5	-2	-3
INVESTMENT.verb:does_pay	30	-2	-4	-4	-1	-2	-1	-8	-3	-2	-3
INVESTMENT.verb:does_present	29	-3	-2	-9	-1	-1	-1	-6	-4	-1	-2
INVESTMENT.verb:does_publish	15	-1	-2	-2	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:does_put	27	-2	-2	-4	-1	-2	-1	-5	-5	-2	-2
INVESTMENT.verb:does_receive	16	-1	-3	-3	-1	-1	-1	-4	-1	-1	-1
INVESTMENT.verb:does_return	26	-2	-5	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.verb:does_say	24	-2	-3	-3	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.verb:does_set	-19	-6	-7	-7	-3	-5	-3	-17	27	-5	-7
INVESTMENT.verb:does_sign	19	-1	-2	-2	-1	-2	-1	-4	-3	-1	-1
INVESTMENT.verb:does_speak	20	-2	-3	-2	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_spend	37	-3	-6	-6	-2	-3	-3	-9	-6	-3	-4
INVESTMENT.verb:does_take	41	-3	-4	-6	-1	-2	-2	-11	-6	-4	-3
INVESTMENT.verb:does_tell	20	-2	-3	-4	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:does_tour	12	-1	-3	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_walk	16	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.verb:does_want	27	-3	-3	-4	-1	-2	-1	-3	-5	-2	-3
INVESTMENT.verb:does_witness	10	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:does_work	32	-3	-3	-4	-1	-2	-2	-7	-4	-2	-3
INVESTMENT.verb:done-according_accord	14	-1	-1	-1	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.verb:done-attended_attend	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-between_split	-52	-13	-16	-19	-8	-16	-8	54	-21	-11	-14
INVESTMENT.verb:done-by_approve	18	-1	-2	-2	-1	-1	-1	-2	-2	-2	-3
INVESTMENT.verb:done-by_give	18	-2	-2	-2	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.verb:done-by_sign	24	-2	-4	-3	-1	-2	-1	-4	-2	-3	-3
INVESTMENT.verb:done-by_take	20	-2	-2	-2	-1	-2	-1	-7	-3	-2	-3
INVESTMENT.verb:done-from_accord	15	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.verb:done-from_acquire	39	-2	-3	-3	-1	-2	-1	-12	-11	-2	-3
INVESTMENT.verb:done-from_come	43	-3	-5	-4	-2	-3	-2	-17	-17	-3	-4
INVESTMENT.verb:done-from_say	21	-2	-2	-2	-1	-1	-1	-5	-3	-2	-2
INVESTMENT.verb:done-headed_head	12	-1	-2	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-in_brief	22	-2	-2	-4	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.verb:done-in_go	16	-1	-2	-2	-1	-1	-1	-2	-4	-1	-2
INVESTMENT.verb:done-in_invest	21	-1	-2	-2	-1	-1	-1	-2	-7	-1	-2
INVESTMENT.verb:done-of_come	-23	-5	-6	-9	-3	-4	-3	29	-9	-5	-6
INVESTMENT.verb:done-of_go	26	-2	-2	-4	-1	-2	-1	-4	-7	-2	-2
INVESTMENT.verb:done-owner_approve	-21	-7	-9	-11	-4	-6	-5	-15	28	-6	-15
INVESTMENT.verb:done-owner_buy	11	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_cut	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-owner_pay	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_take	10	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-presence_sign	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-represented_represent	15	-1	-2	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.verb:done-to_come	24	-2	-3	-3	-1	-2	-1	-5	-8	-2	-2
INVESTMENT.verb:done-to_give	15	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.verb:done-to_grant	11	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.verb:done-to_speak	6	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-verb_ask	32	-2	-3	-4	-1	-2	-1	-11	-3	-3	-3
INVESTMENT.verb:done-verb_base	-27	-10	-11	-11	-5	-7	-5	32	-41	-8	-11
INVESTMENT.verb:done-verb_describe	33	-3	-5	-5	-2	-2	-2	-13	-7	-3	-4
INVESTMENT.verb:done-verb_fin	30	-3	-3	-4	-1	-2	-1	-9	-5	-2	-3
INVESTMENT.verb:done-verb_grant	8	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.verb:done-verb_join	-50	-3	-5	-6	-2	-3	-2	56	-4	-3	-3
INVESTMENT.verb:done-verb_license	18	-1	-2	-2	-1	-1	-1	-6	-2	-1	-2
INVESTMENT.verb:done-verb_manage	45	-2	-3	-12	-1	-2	-2	-13	-4	-2	-4
INVESTMENT.verb:done-verb_meet	20	-2	-3	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:done-verb_take	47	-4	-11	-6	-2	-3	-3	-23	-5	-7	-5
INVESTMENT.verb:done-verb_tell	29	-3	-3	-4	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.verb:done-with_conclude	20	-2	-2	-2	-1	-1	-1	-6	-3	-1	-2
INVESTMENT.verb:done-with_lunch	18	-1	-2	-2	-1	-1	-1	-4	-4	-1	-1
INVESTMENT.where:body	7	-3	-4	-5	-2	-3	-1	10	9	-3	-4
INVESTMENT.where:item	26	-2	-3	-4	-1	-3	-1	-6	-3	-2	-2
LAUNCH.alike:1	6	-3	-4	4	10	-2	-1	-1	-1	-2	-3
LAUNCH.alike:2	8	-3	-4	7	5	-2	-2	-1	-1	-2	-3
LAUNCH.alike:3	14	-4	-6	-14	15	-3	-2	-2	-2	-3	-4
LAUNCH.at-kind:after1_agency	2	-4	-5	-34	26	-3	-2	-2	-2	-4	-5
LAUNCH.at-kind:after1_company	-7	-5	-7	-1	25	-4	-3	-3	-3	-4	-6
LAUNCH.at-kind:after1_country	33	-2	-2	-11	-8	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after1_organization	37	-2	-3	-14	-8	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after1_person	12	-4	-7	11	-8	-4	-2	-2	-2	-4	-4
LAUNCH.at-kind:after1_person-office	-23	-5	-7	43	-8	-4	-3	-3	-2	-4	-5
LAUNCH.at-kind:after2_agency	6	-2	-3	-7	14	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after2_company	27	-2	-2	-6	-9	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_country	15	-1	-2	-3	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_organization	21	-1	-2	-7	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_person	19	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
LAUNCH.at-kind:after2_person-office	20	-2	-3	-8	-1	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_agency	38	-3	-4	-6	-10	-2	-1	-1	-1	-3	-3
LAUNCH.at-kind:before_company	8	-2	-3	-5	15	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_country	-15	-2	-3	-4	25	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_organization	25	-2	-4	-4	-5	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:before_person	24	-2	-3	-10	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_person-office	36	-2	-3	-20	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_agency	12	-3	-3	-13	18	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:far_company	25	-2	-2	-11	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:far_country	25	-2	-3	-8	-3	-1	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_organization	30	-2	-3	-9	-5	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:far_person	-6	-3	-4	20	-4	-2	-2	-1	-1	-2	-3
LAUNCH.at-kind:far_person-office	-20	-6	-7	37	-8	-4	-3	-3	-3	-4	-5
LAUNCH.at-kind:own_agency	-27	-7	-7	-24	47	-5	-3	-3	-3	-7	-7
LAUNCH.at-kind:own_company	29	-5	-6	-20	9	-4	-2	-2	-2	-4	-6
LAUNCH.at-kind:own_country	17	-3	-3	-14	11	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:own_organization	26	-2	-2	-8	-5	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:own_person	10	-5	-5	11	-6	-3	-2	-2	-2	-3	-4
LAUNCH.at-kind:own_person-office	-22	-6	-8	42	-12	-4	-3	-2	-2	-4	-5
LAUNCH.at:after1	-3	-4	-6	16	16	-3	-2	-2	-2	-4	-4
LAUNCH.at:after2	19	-2	-2	-6		-1	-1	-1	-1	-1	-2
LAUNCH.at:before	16	-2	-3	-10	10	-2	-1	-1	-1	-2	-2
LAUNCH.at:far	5	-3	-4	10	3	-2	-2	-1	-1	-2	-3
LAUNCH.at:own	3	-5	-5	8	18	-3	-2	-2	-2	-3	-4
LAUNCH.chance	-10		-1	2	10						
LAUNCH.class:does_appointVerb	28	-1	-2	-12	-4	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_attend	12	-3	-4	-1	-8	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_callVerb		-4	-4	15	-5	-2	-2	-2	-1	-2	-3
LAUNCH.class:does_forumVerb	7	-2	-3	2	-4	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_investVerb	33	-2	-3	-11	-6	-2	-1	-1	-1	-2	-2
LAUNCH.class:does_launchNoun	22	-2	-2	-5	-7	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_launchVerb	20	-2	-2	-4	-5	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_licenceVerb	27	-2	-2	-12	-4	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_meetVerb	44	-4	-4	-36	-7	-3	-2	-2	-1	-2	-3
LAUNCH.class:does_policyVerb	22	-2	-2	-6	-5	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_punishVerb	17	-1	-2	-7	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_receiveVerb	15	-1	-1	-6	-2	-1	-1			-1	-1
LAUNCH.class:does_signVerb	41	-3	-4	-18	-10	-3	-1	-1	-1	-3	-3
LAUNCH.class:does_talkNoun	31	-2	-3	-16	-5	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_topicVerb	16	-1	-2	-5	-2	-1	-1	-1		-1	-1
LAUNCH.class:does_travelNoun	10	-1	-2	-3	-1		-1			-1	-1
LAUNCH.class:does_travelVerb	42	-2	-4	-26	-3	-2	-2	-1	-1	-2	-2
LAUNCH.class:does_wish	34	-2	-2	-17	-4	-1	-1	-1	-1	-2	-2
LAUNCH.class:done-according_pactNoun	16	-1	-2	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-according_receiveVerb	16	-1	-2	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-against_launchNoun	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-against_launchVerb	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-at_callVerb	9	-1	-1	-2	-2					-1	-1
LAUNCH.class:done-at_talkNoun	9		-1	-2	-2						-1
LAUNCH.class:done-at_wish	9		-1	-2	-2						-1
LAUNCH.class:done-attended_attend	7		-2	-2							
LAUNCH.class:done-attended_forumVerb	7		-2	-2							
LAUNCH.class:done-between_launchNoun	-14	-7	-8	-13	22	-7	-4	-4	-4	-6	-7
LAUNCH.class:done-between_talkNoun	-14	-7	-8	-13	22	-7	-4	-4	-4	-6	-7
LAUNCH.class:done-between_topicVerb	-14	-7	-8	-13	22	-7	-4	-4	-4	-6	-7
LAUNCH.class:done-by_attend	21	-1	-2	-5	-6	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-by_callVerb	-13	-5	-5	17	-7	-4	-2	-2	-2	-4	-5
LAUNCH.class:done-by_forumVerb	-23	-7	-8	-39	38	-6	-4	-4	-4	-7	-8
LAUNCH.class:done-by_investVerb	28	-2	-3	-7	-5	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-by_receiveVerb	21	-2	-1	-5	-7	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-led_investVerb	-10	-3	-6	17	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-on_callVerb	21	-2	-2	-12	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-owner_callVerb	21	-1	-1	-8	-5	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-owner_forumVerb	-26	-6	-7	-12	32	-4	-3	-3	-3	-5	-7
LAUNCH.class:done-owner_investVerb	26	-2	-3	-4	-8	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-owner_launchVerb	27	-4	-4	-7	-13	-2	-1	-1	-2	-2	-4
LAUNCH.class:done-owner_topicVerb	19	-2	-3	-2	-6	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-to_appointVerb	19	-2	-2	-6	-3	-2	-1	-1	-1	-1	-2
LAUNCH.class:done-to_attend	20	-1	-2	-5	-3	-1	-1	-1	-1	-2	-1
LAUNCH.class:done-to_investVerb	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.class:done-to_licenceVerb	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.class:done-to_policyVerb	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.class:done-to_signVerb	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.class:done-verb_appointVerb	42	-3	-5	-25	-5	-2	-1	-2	-1	-2	-3
LAUNCH.class:done-verb_attend	23	-2	-3	-7	-6	-2	-1	-3	-1	-2	-2
LAUNCH.class:done-verb_investVerb	33	-3	-4	-12	-8	-2	-2	-2	-1	-4	-5
LAUNCH.class:done-verb_punishVerb	7	-2	-2	-4	-3	-1	-1	-1	-1	-2	-2
LAUNCH.class:done-verb_receiveVerb	10	-1	-1	-3	-1	-1				-1	-1
LAUNCH.class:done-verb_topicVerb	21	-2	-2	-4	-5	-1	-1	-1	-1	-2	-2
LAUNCH.class:done-with_forumVerb	35	-2	-3	-28	-3	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-with_launchNoun	-29	-6	-9	33	-12	-4	-3	-3	-3	-4	-6
LAUNCH.class:done-with_launchVerb	-40	-7	-10	44	-13	-4	-3	-3	-3	-5	-6
LAUNCH.class:done-with_meetVerb	33	-1	-2	-24	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-with_policyVerb	33	-3	-3	-18	-9	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-with_talkNoun	25	-2	-2	-17	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:accompany	56	-5	-7	-40	-7	-3	-2	-2	-2	-3	-4
LAUNCH.cue:also	13	-2	-3	3	-4	-2	-1	-1	-1	-2	-2
LAUNCH.cue:attend	-5	-3	-3	19	-5	-2	-1	-1	-1	-2	-3
LAUNCH.cue:both	14	-1	-2	-3	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:ceremony	-24	-4	-6	44	-12	-3	-2	-2	-2	-4	-5
LAUNCH.cue:company	-14	-4	-6	43	-15	-4	-2	-2	-2	-3	-5
LAUNCH.cue:conference	-25	-5	-8	33	-13	-3	-3	-2	-2	-4	-5
LAUNCH.cue:conversation	-35	-5	-7	37	-9	-4	-3	-3	-2	-4	-5
LAUNCH.cue:delegation	22	-1	-4	-8	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:event	-28	-4	-4	28	17	-2	-2	-2	-2	-3	-4
LAUNCH.cue:exchange	-2	-4	-5	-9	18	-4	-2	-2	-2	-3	-4
LAUNCH.cue:fund	30	-2	-5	-16	-4	-2	-1	-1	-1	-2	-3
LAUNCH.cue:group	-27	-4	-7	-14	35	-3	-2	-2	-2	-3	-4
LAUNCH.cue:head	14	-1	-2	-4	-1	-1	-1	-1		-1	-1
LAUNCH.cue:host	25	-2	-2	-7	-8	-2	-1	-1	-1	-1	-2
LAUNCH.cue:join	47	-3	-4	-25	-17	-3	-2	-3	-2	-3	-4
LAUNCH.cue:lead	13	-2	-3	2	-5	-1	-1	-1	-1	-1	-2
LAUNCH.cue:license	18	-2	-2	-5	-4	-1	-1	-1	-1	-1	-2
LAUNCH.cue:meeting	45	-2	-2	-31	-5	-1	-1	-1	-1	-2	-2
LAUNCH.cue:member	21	-2	-3	-6	-4	-1	-1	-1	-1	-1	-2
LAUNCH.cue:name	-30	-6	-6	-28	34	-5	-3	-4	-3	-5	-6
LAUNCH.cue:other	29	-2	-2	-17	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:present	-13	-5	-4	32	-9	-3	-2	-2	-2	-3	-4
LAUNCH.cue:receive	18	-1	-2	-6	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:replace	9	-1	-1	-2	-1	-1				-1	-1
LAUNCH.cue:represent	-27	-3	-5	33	-5	-4	-2	-2	-1	-3	-3
LAUNCH.cue:side	-41	-3	-5	52	-7	-3	-2	-2	-2	-3	-4
LAUNCH.cue:sign	-4	-3	-4	-15	24	-4	-2	-2	-1	-3	-3
LAUNCH.cue:signature	38	-4	-4	-22	-5	-4	-2	-2	-1	-2	-3
LAUNCH.cue:speak	2	-7	-7	-32	19	-5	-3	-3	-3	-6	-7
LAUNCH.cue:speaker	39	-3	-3	-34	-3	-2	-1	-1	-1	-2	-3
LAUNCH.cue:subsidiary	22	-2	-2	-5	-5	-1	-1	-1	-1	-1	-2
LAUNCH.cue:summit	12	-1	-1	-5	-1	-1				-1	-1
LAUNCH.cue:talk	18	-1	-3	-8	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:team	42	-3	-6	-38	-4	-3	-1	-1	-1	-2	-3
LAUNCH.cue:together	10	-3	-4	14	-7	-2	-1	-1	-1	-3	-3
LAUNCH.cue:tour	9	-2	-1	-1	-1	-1	-1			-1	-1
LAUNCH.cue:visit	16	-1	-2	-5	-3	-1	-1	-1		-1	-1
LAUNCH.cue:welcome	19	-2	-3	-6	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:witness	33	-3	-4	-6	-9	-2	-2	-2	-1	-3	-3
LAUNCH.elsewhere:none	7	-3	-4	2	13	-2	-1	-1	-1	-2	-3
LAUNCH.elsewhere:other	6	-3	-4	7	6	-2	-1	-1	-1	-2	-3
LAUNCH.elsewhere:same	20	-4	-5	-30	17	-3	-2	-2	-2	-3	-4
LAUNCH.governor:according	16	-1	-2	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.governor:against	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.governor:among	23	-2	-3	-7	-2	-1	-1	-1	-1	-1	-2
LAUNCH.governor:at	23	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.governor:attended	7		-2	-2							
LAUNCH.governor:between	-26	-6	-7	-16	42	-6	-3	-4	-3	-5	-6
LAUNCH.governor:by	-8	-4	-5	-9	33	-3	-2	-2	-2	-4	-5
LAUNCH.governor:for	26	-2	-2	-7	-7	-1	-1	-1	-1	-2	-3
LAUNCH.governor:free	12	-3	-4	7	2	-2	-2	-1	-1	-3	-3
LAUNCH.governor:from	35	-2	-4	-10	-6	-2	-1	-1	-1	-2	-3
LAUNCH.governor:in	9	-3	-4	14	-11	-3	-1	-1	-1	-3	-3
LAUNCH.governor:led	-10	-3	-6	17	-4	-2	-1	-1	-1	-2	-2
LAUNCH.governor:of	17	-4	-5	-10	14	-3	-2	-2	-2	-3	-4
LAUNCH.governor:on	22	-2	-2	-10	-2	-1	-1	-1	-1	-1	-2
LAUNCH.governor:owner	1	-3	-4	-12	27	-2	-1	-1	-1	-2	-3
LAUNCH.governor:to	17	-2	-3	-13	7	-1	-1	-1	-1	-2	-2
LAUNCH.governor:verb	22	-2	-3	1	-5	-2	-1	-1	-1	-2	-3
LAUNCH.governor:with	-12	-3	-5	29	-5	-2	-2	-1	-1	-2	-3
LAUNCH.kind:agency	-3	-3	-4	-15	40	-2	-1	-2	-1	-3	-4
LAUNCH.kind:company	17	-3	-4	-9	13	-2	-1	-1	-1	-2	-3
LAUNCH.kind:country	11	-2	-3	-8	13	-2	-1	-1	-1	-2	-2
LAUNCH.kind:organization	28	-2	-3	-8	-5	-2	-1	-1	-1	-2	-2
LAUNCH.kind:person	12	-3	-4	14	-5	-2	-1	-1	-1	-2	-3
LAUNCH.kind:person-office	-7	-4	-6	37	-6	-3	-2	-2	-2	-3	-4
LAUNCH.list:list	-13	-4	-5	30	6	-3	-2	-2	-2	-3	-4
LAUNCH.list:single	12	-3	-4	-3	11	-2	-1	-1	-1	-2	-3
LAUNCH.mention:name_free	6	-3	-4	7	8	-2	-1	-1	-1	-2	-3
LAUNCH.mention:name_owner	3	-3	-4	-11	23	-2	-1	-1	-1	-3	-3
LAUNCH.mention:nominal_free	36	-2	-3	-15	-5	-2	-1	-1	-1	-2	-3
LAUNCH.mention:nominal_owner	24	-3	-4	-5	-7	-2	-1	-1	-1	-2	-3
LAUNCH.mention:post_free	-6	-3	-6	11	-3	-3	-2	-1	-1	-2	-4
LAUNCH.mention:pronoun_free	28	-2	-3	-14	-3	-1	-1	-1	-1	-2	-2
LAUNCH.mention:pronoun_owner	-9	-4	-4	-21	27	-2	-2	-1	-1	-2	-3
LAUNCH.parts:1	11	-3	-4	-3	12	-2	-1	-1	-1	-2	-3
LAUNCH.parts:2	22	-3	-3		-5	-2	-1	-1	-1	-2	-3
LAUNCH.parts:3	-32	-5	-7	39	20	-4	-3	-2	-2	-4	-5
LAUNCH.parts:4	-18	-5	-7	10	27	-4	-2	-2	-2	-4	-5
LAUNCH.rival:none_after1	-16	-5	-8	31	15	-5	-3	-3	-3	-5	-6
LAUNCH.rival:none_after2	20	-1	-2	-6	-2	-1	-1	-1	-1	-1	-2
LAUNCH.rival:none_before	23	-2	-3	-15	6	-1	-1	-1	-1	-2	-2
LAUNCH.rival:none_far	2	-4	-4	22	-5	-2	-2	-2	-1	-3	-4
LAUNCH.rival:none_own	9	-4	-5	-5	20	-3	-2	-2	-2	-3	-4
LAUNCH.rival:other_after1	17	-3	-4	-10	12	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_after2	17	-2	-2	-6	2	-1	-1	-1	-1	-1	-2
LAUNCH.rival:other_before	12	-2	-3	-7	12	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_far	10	-2	-3	-5	10	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_own	-5	-5	-6	20	11	-3	-2	-2	-2	-4	-5
LAUNCH.rival:same_after1	23	-2	-3	-10	-3	-2	-1	-1	-1	-2	-2
LAUNCH.rival:same_before	9	-1	-1	-2	-1	-1				-1	-1
LAUNCH.speech:silent_after1	-7	-4	-6	19	17	-3	-2	-2	-2	-4	-5
LAUNCH.speech:silent_after2	19	-2	-2	-6		-1	-1	-1	-1	-1	-2
LAUNCH.speech:silent_before	16	-2	-3	-11	10	-2	-1	-1	-1	-2	-3
LAUNCH.speech:silent_far	4	-3	-4	11	4	-2	-2	-1	-1	-2	-3
LAUNCH.speech:silent_own	-3	-5	-6	12	21	-3	-2	-2	-2	-4	-5
LAUNCH.speech:speaks_after1	44	-3	-4	-32	-3	-2	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_after2	14	-1	-2	-5	-1	-1	-1			-1	-1
LAUNCH.speech:speaks_before	13	-1	-2	-3	-1	-1	-1	-1		-1	-1
LAUNCH.speech:speaks_far	31	-2	-3	-19	-3	-2	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_own	38	-3	-3	-18	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:body_after1	48	-3	-5	-21	-14	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:body_after2	-19	-4	-6	-10	27	-4	-2	-2	-2	-4	-5
LAUNCH.tie-at:body_before	-22	-9	-12	-18	31	-8	-4	-4	-4	-6	-11
LAUNCH.tie-at:body_far	21	-2	-3	-6	-3	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:body_own	29	-3	-3	-8	-8	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:country_after1	-7	-4	-6	4	25	-3	-2	-2	-2	-4	-5
LAUNCH.tie-at:country_after2	21	-1	-2	-7	-3	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:country_before	28	-3	-4	-8	-5	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:country_far	-14	-4	-6	25	11	-3	-2	-2	-2	-4	-4
LAUNCH.tie-at:country_own	-15	-6	-6	8	30	-4	-2	-3	-2	-5	-6
LAUNCH.tie-at:holder_after1	-11	-5	-8	27	-6	-4	-2	-2	-2	-4	-4
LAUNCH.tie-at:holder_before	19	-2	-2	-6	-2	-1	-1	-1	-1	-1	-1
LAUNCH.tie-at:holder_far	35	-3	-4	-23	-2	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:holder_own	7	-4	-4	7	-4	-2	-2	-1	-1	-2	-3
LAUNCH.tie-at:none_after1	-2	-4	-6	17	7	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:none_after2	21	-2	-2	-5	-6	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:none_before	20	-2	-3	-12	5	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_far	19	-2	-3	-2	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_own	15	-4	-5	2	8	-3	-2	-2	-2	-3	-4
LAUNCH.tie:body	-2	-4	-6	-14	29	-4	-2	-2	-2	-3	-5
LAUNCH.tie:colleague	26	-2	-5	-14	-3	-2	-1	-1	-1	-2	-3
LAUNCH.tie:country	-2	-4	-5	9	18	-3	-2	-2	-2	-3	-4
LAUNCH.tie:holder	7	-3	-5	14	-4	-3	-1	-1	-1	-2	-3
LAUNCH.tie:none	14	-3	-3		2	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_adopt	20	-1	-2	-6	-4	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_amend	21	-1	-2	-5	-6	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_announce	30	-2	-3	-18	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_attend	-3	-3	-4	8	-4	-3	-2	-2	-2	-3	-4
LAUNCH.verb:does_belong	34	-3	-5	-22	-15	-3	-2	-2	-2	-3	-5
LAUNCH.verb:does_brief	37	-3	-6	-21	-3	-2	-2	-1	-1	-2	-3
LAUNCH.verb:does_call	32	-2	-3	-18	-6	-1	-1	-1	-1	-2	-3
LAUNCH.verb:does_conduct	32	-2	-3	-12	-6	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_confirm	17	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_deny	30	-3	-3	-25	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_give	12	-1	-1	-4	-1	-1				-1	-1
LAUNCH.verb:does_hold	11	-1	-2	-3	-1	-1	-1			-1	-1
LAUNCH.verb:does_investigate	25	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_join	29	-2	-3	-20	-11	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_launch	22	-2	-2	-5	-7	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_meet	37	-3	-3	-33	-5	-2	-2	-2	-1	-3	-3
LAUNCH.verb:does_present	-14	-6	-5	24	-7	-3	-2	-2	-2	-3	-5
LAUNCH.verb:does_push	-39	-3	-5	40	-5	-3	-2	-2	-2	-2	-3
LAUNCH.verb:does_put	37	-4	-5	-21	-13	-4	-2	-2	-2	-4	-3
LAUNCH.verb:does_receive	15	-1	-2	-5	-2	-1	-1			-1	-1
LAUNCH.verb:does_reply	29	-2	-5	-6	-6	-2	-1	-1	-1	-2	-4
LAUNCH.verb:does_say	29	-2	-3	-12	-3	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_serve	28	-1	-2	-18	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_stop	6	-1	-1	-1	-1						-1
LAUNCH.verb:does_take	30	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_tell	13	-1	-1	-5	-1	-1				-1	-1
LAUNCH.verb:does_turn	37	-3	-4	-24	-5	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_welcome	18	-1	-1	-11	-1	-1	-1			-1	-1
LAUNCH.verb:done-according_accord	16	-1	-2	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-against_launch	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-at_call	9		-1	-2	-2						-1
LAUNCH.verb:done-attended_attend	7		-2	-2							
LAUNCH.verb:done-between_exchange	-14	-7	-8	-13	22	-7	-4	-4	-4	-6	-7
LAUNCH.verb:done-by_donate	31	-2	-3	-10	-6	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-by_present	-16	-6	-7	21	-9	-5	-3	-3	-3	-5	-6
LAUNCH.verb:done-by_run	-16	-8	-11	-42	28	-8	-5	-5	-5	-8	-9
LAUNCH.verb:done-by_send	17	-1	-1	-6	-2	-1				-1	-1
LAUNCH.verb:done-led_lead	-10	-3	-6	17	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:done-owner_part	23	-2	-4	-5	-4	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-owner_present	21	-1	-1	-8	-5	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-owner_say	21	-1	-2	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-to_belong	16	-4	-5	-32	6	-3	-2	-2	-2	-3	-4
LAUNCH.verb:done-to_extend	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.verb:done-to_send	20	-1	-2	-5	-3	-1	-1	-1	-1	-2	-1
LAUNCH.verb:done-verb_become	11	-1	-2	-3	-1	-1				-1	-1
LAUNCH.verb:done-verb_include	31	-2	-5	-12	-2	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-verb_manage	-40	-4	-4	47	-14	-3	-2	-2	-2	-3	-5
LAUNCH.verb:done-verb_provide	16	-1	-1	-5	-3	-1		-1		-1	-1
LAUNCH.verb:done-verb_receive	10	-1	-1	-3	-1	-1				-1	-1
LAUNCH.verb:done-verb_state-owned	23	-1	-2	-9	-5	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-verb_state-run	22	-2	-2	-6	-5	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_coordinate	24	-1	-2	-12	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_hold	6	-1	-1	-1	-1	-1				-1	-1
LAUNCH.verb:done-with_launch	-29	-6	-9	33	-12	-4	-3	-3	-3	-4	-6
LAUNCH.verb:done-with_meet	35	-1	-2	-29	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_talk	25	-2	-2	-17	-2	-1	-1	-1	-1	-1	-1
LAUNCH.where:body	7	-3	-4	4	10	-2	-1	-1	-1	-2	-3
LICENCE.alike:1	7	-3	-4	-5	-2	-2	-2	-2	-2	6	9
LICENCE.alike:2	9	-3	-4	-5	-1	-2	-1	-1	-1	9	3
LICENCE.alike:3	6	-3	-3	-4	-1	-2	-1	-1	-1	4	7
LICENCE.at-kind:after1_agency	-22	-5	-6	-8	-3	-4	-2	-3	-2	48	-15
LICENCE.at-kind:after1_company	11	-4	-6	-6	-2	-3	-2	-2	-2	-13	21
LICENCE.at-kind:after1_country	28	-2	-3	-4	-1	-2	-1	-1	-1	-8	-6
LICENCE.at-kind:after1_organization	27	-2	-3	-4	-1	-2	-1	-1	-1	-7	-7
LICENCE.at-kind:after1_person	30	-2	-4	-4	-1	-2	-1	-1	-1	-6	-6
LICENCE.at-kind:after1_person-office	15	-3	-5	-7	-1	-2	-2	-1	-1	10	-8
LICENCE.at-kind:after2_agency	32	-2	-3	-4	-1	-2	-1	-1	-1	-9	-6
LICENCE.at-kind:after2_company	-2	-2	-3	-3	-1	-2	-1	-1	-1	-4	19
LICENCE.at-kind:after2_country	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
LICENCE.at-kind:after2_organization	21	-2	-3	-3	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:after2_person	17	-1	-2	-3	-1	-1	-1	-1	-1	-2	-4
LICENCE.at-kind:after2_person-office	23	-2	-3	-4	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:before_agency	-23	-7	-7	-8	-3	-5	-3	-3	-3	47	-23
LICENCE.at-kind:before_company	-10	-4	-6	-6	-2	-4	-2	-2	-2	-11	38
LICENCE.at-kind:before_country	30	-2	-3	-3	-1	-1	-1	-1	-1	-5	-11
LICENCE.at-kind:before_organization	29	-2	-3	-3	-1	-2	-1	-1	-1	-5	-9
LICENCE.at-kind:before_person	36	-3	-4	-4	-1	-2	-2	-1	-1	-11	-9
LICENCE.at-kind:before_person-office	31	-2	-4	-3	-1	-2	-1	-1	-1	-6	-10
LICENCE.at-kind:far_agency	-3	-4	-4	-4	-2	-2	-2	-2	-2	23	-7
LICENCE.at-kind:far_company	8	-2	-3	-3	-1	-2	-1	-1	-1	-5	13
LICENCE.at-kind:far_country	16	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:far_organization	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.at-kind:far_person	21	-2	-3	-3	-1	-1	-1	-1	-1	-4	-5
LICENCE.at-kind:far_person-office	23	-3	-4	-4	-1	-2	-1	-1	-1	1	-6
LICENCE.at-kind:own_agency	-19	-9	-9	-10	-4	-6	-4	-4	-4	45	-30
LICENCE.at-kind:own_company	-7	-7	-8	-9	-3	-5	-3	-3	-3	-18	40
LICENCE.at-kind:own_country	13	-2	-2	-3	-1	-1	-1	-1	-1	-5	5
LICENCE.at-kind:own_organization	33	-4	-4	-4	-2	-2	-1	-2	-1	-10	-11
LICENCE.at-kind:own_person	40	-3	-4	-5	-1	-2	-1	-1	-1	-11	-15
LICENCE.at-kind:own_person-office	41	-3	-3	-5	-1	-2	-2	-1	-1	-13	-10
LICENCE.at:after1	6	-3	-5	-6	-2	-3	-2	-2	-1	15	3
LICENCE.at:after2	14	-2	-3	-3	-1	-1	-1	-1	-1	-4	3
LICENCE.at:before	2	-4	-5	-5	-2	-3	-2	-2	-2	11	11
LICENCE.at:far	12	-2	-3	-4	-1	-2	-1	-1	-1	4	
LICENCE.at:own	4	-5	-5	-6	-2	-3	-2	-2	-2	8	16
LICENCE.chance	-4		-2	-1	-1	-1			-1	9	
LICENCE.class:does_appointVerb	-9	-3	-5	-6	-2	-3	-2	-2	-2	31	-12
LICENCE.class:does_attend	22	-1	-2	-4	-1	-1	-1	-1	-1	-5	-6
LICENCE.class:does_callVerb	-5	-3	-4	-5	-1	-2	-1	-1	-1	-10	22
LICENCE.class:does_forumVerb	1	-3	-4	-5	-1	-3	-1	-2	-1	-6	14
LICENCE.class:does_investVerb	-21	-4	-6	-7	-2	-4	-2	-2	-2	32	11
LICENCE.class:does_launchVerb	18	-2	-2	-2	-1	-1	-1	-1	-1	-5	-3
LICENCE.class:does_licenceVerb	11	-3	-4	-4	-2	-3	-2	-2	-2	7	-13
LICENCE.class:does_meetVerb	18	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.class:does_pactNoun	27	-2	-2	-3	-1	-1	-1	-1	-1	-12	-5
LICENCE.class:does_policyNoun	30	-2	-2	-3	-1	-1	-1	-1	-1	-20	-5
LICENCE.class:does_policyVerb	5	-2	-3	-3	-1	-2	-1	-1	-1	10	-6
LICENCE.class:does_punishNoun	30	-2	-2	-3	-1	-1	-1	-1	-1	-20	-5
LICENCE.class:does_punishVerb	34	-2	-2	-3	-1	-1	-1	-1	-1	-11	-10
LICENCE.class:does_receiveVerb	32	-2	-3	-6	-1	-2	-1	-1	-1	-4	-11
LICENCE.class:does_signVerb	-6	-3	-3	-5	-1	-3	-1	-1	-1	20	-10
LICENCE.class:does_talkNoun	24	-1	-2	-2	-1	-1	-1	-1	-1	-8	-6
LICENCE.class:does_topicVerb	24	-2	-3	-3	-1	-1	-1	-1	-1	-5	-7
LICENCE.class:does_travelNoun	26	-1	-3	-2	-1	-1	-1	-1	-1	-5	-8
LICENCE.class:does_travelVerb	31	-2	-4	-4	-1	-1	-1	-1	-1	-6	-7
LICENCE.class:does_wish	8	-2	-3	-5	-1	-2	-1	-1	-1	-7	13
LICENCE.class:done-according_pactNoun	13	-1	-1	-2		-1	-1			-2	-3
LICENCE.class:done-according_receiveVerb	13	-1	-1	-2		-1	-1			-2	-3
LICENCE.class:done-attended_attend	13	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
LICENCE.class:done-attended_forumVerb	13	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
LICENCE.class:done-by_investVerb	25	-2	-2	-2	-1	-2	-1	-1	-1	-5	-10
LICENCE.class:done-by_policyVerb	-19	-5	-9	-8	-3	-6	-4	-3	-3	28	-15
LICENCE.class:done-by_signVerb	-23	-6	-10	-8	-4	-7	-4	-3	-3	30	-17
LICENCE.class:done-flanked_attend	18	-2	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.class:done-from_forumVerb	17	-1	-1	-1	-1	-1	-1	-1	-1	-2	-9
LICENCE.class:done-from_receiveVerb	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
LICENCE.class:done-from_topicVerb	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
LICENCE.class:done-in_forumVerb	23	-2	-2	-2	-1	-1	-1	-1	-1	-7	-6
LICENCE.class:done-in_investVerb	10	-1	-1	-1		-1				-1	-4
LICENCE.class:done-in_meetVerb	18	-1	-2	-2	-1	-1	-1	-1	-1	-9	-5
LICENCE.class:done-over_appointVerb	7	-1	-1	-1						-1	-1
LICENCE.class:done-owner_forumVerb	-28	-5	-5	-5	-3	-3	-2	-2	-2	33	-24
LICENCE.class:done-owner_investVerb	9	-1	-1	-1		-1				-1	-2
LICENCE.class:done-owner_licenceVerb	-26	-3	-4	-4	-2	-2	-2	-1	-2	-6	28
LICENCE.class:done-owner_signVerb	12	-1	-1	-1	-1	-1	-1			-2	-4
LICENCE.class:done-to_attend	-23	-6	-7	-10	-3	-4	-3	-3	-3	31	-14
LICENCE.class:done-to_licenceVerb	-32	-4	-5	-6	-2	-3	-2	-2	-2	-11	36
LICENCE.class:done-to_travelVerb	33	-2	-2	-3	-1	-1	-1	-1	-1	-18	-9
LICENCE.class:done-verb_appointVerb	24	-2	-3	-2	-1	-1	-1	-1	-1	-4	-15
LICENCE.class:done-verb_forumVerb	-14	-4	-6	-5	-2	-4	-2	-2	-2	-9	22
LICENCE.class:done-verb_investVerb	5	-3	-4	-4	-1	-2	-1	-1	-1	-8	6
LICENCE.class:done-verb_policyVerb	27	-2	-3	-3	-1	-1	-1	-1	-1	-14	-5
LICENCE.class:done-verb_receiveVerb	19	-1	-2	-2	-1	-2	-1	-1	-1	-5	-4
LICENCE.class:done-verb_topicVerb	-12	-6	-7	-8	-2	-4	-2	-2	-2	31	-20
LICENCE.class:done-verb_travelVerb	26	-2	-3	-4	-1	-1	-1	-3	-1	-6	-4
LICENCE.class:done-with_policyVerb	10	-1	-1	-1		-1				-3	-1
LICENCE.class:done-with_signVerb	13	-1	-2	-2	-1	-1	-1	-1	-1	-3	-3
LICENCE.cue:accompany	36	-4	-6	-5	-1	-2	-2	-1	-1	-6	-8
LICENCE.cue:also	30	-2	-3	-4	-1	-1	-1	-1	-1	-5	-11
LICENCE.cue:appoint	19	-2	-2	-2	-1	-1	-1	-1	-1	-5	-3
LICENCE.cue:attend	18	-1	-2	-3	-1	-1	-1	-1	-1	-4	-3
LICENCE.cue:buy	21	-2	-2	-2	-1	-1	-1	-1	-1	-3	-9
LICENCE.cue:company	29	-1	-3	-2	-1	-1	-1	-1	-1	-10	-6
LICENCE.cue:conference	35	-2	-5	-5	-1	-2	-1	-1	-1	-11	-6
LICENCE.cue:counterpart	31	-2	-3	-4	-1	-2	-1	-1	-1	-15	-5
LICENCE.cue:delegation	-21	-6	-9	-7	-2	-3	-3	-2	-2	-9	28
LICENCE.cue:exchange	16	-1	-2	-2	-1	-1	-1	-1		-3	-3
LICENCE.cue:fine	27	-2	-2	-3	-1	-1	-1	-1	-1	-4	-12
LICENCE.cue:fund	29	-2	-3	-2	-1	-2	-1	-1	-1	-4	-13
LICENCE.cue:group	-5	-3	-7	-7	-2	-3	-2	-2	-2	-8	21
LICENCE.cue:head	28	-2	-3	-3	-1	-1	-1	-1	-1	-4	-10
LICENCE.cue:invest	-25	-7	-10	-8	-3	-3	-3	-3	-3	-11	30
LICENCE.cue:join	23	-1	-2	-3	-1	-1	-1	-1	-1	-4	-9
LICENCE.cue:lead	20	-1	-2	-2	-1	-1	-1	-1	-1	-4	-7
LICENCE.cue:license	2	-3	-3	-4	-1	-2	-1	-1	-1	9	7
LICENCE.cue:meeting	2	-2	-3	-4	-1	-2	-1	-1	-1	15	-6
LICENCE.cue:member	23	-2	-3	-5	-1	-1	-1	-1	-1	-5	-3
LICENCE.cue:name	21	-1	-2	-2	-1	-1	-1	-1	-1	-5	-5
LICENCE.cue:other	23	-2	-3	-3	-1	-2	-1	-1	-1	-5	-6
LICENCE.cue:presence	11	-1	-2	-1		-1	-1			-2	-2
LICENCE.cue:present	26	-2	-2	-5	-1	-1	-1	-1	-1	-5	-5
LICENCE.cue:receive	35	-2	-3	-2	-1	-2	-1	-1	-1	-5	-15
LICENCE.cue:representative	33	-3	-4	-4	-1	-1	-1	-1	-1	-8	-8
LICENCE.cue:sell	-8	-2	-3	-3	-1	-2	-1	-1	-1	-6	21
LICENCE.cue:side	-17	-9	-9	-17	-4	-6	-3	-3	-3	-24	25
LICENCE.cue:sign	10	-2	-4	-4	-1	-3	-2	-1	-1	9	-8
LICENCE.cue:signature	28	-2	-2	-2	-1	-3	-1	-1	-1	-13	-4
LICENCE.cue:speak	33	-2	-2	-3	-2	-2	-1	-1	-1	-9	-15
LICENCE.cue:subsidiary	6	-3	-3	-4	-1	-2	-1	-1	-2	8	2
LICENCE.cue:talk	19	-2	-3	-3	-1	-1	-1	-1	-1	-7	-3
LICENCE.cue:team	-9	-5	-6	-7	-2	-3	-2	-2	-2	22	-21
LICENCE.cue:together	-16	-5	-6	-7	-3	-4	-3	-3	-2	26	-21
LICENCE.cue:too	41	-3	-4	-8	-1	-2	-1	-1	-1	-8	-13
LICENCE.cue:visit	3	-3	-4	-4	-1	-2	-1	-1	-1	17	-11
LICENCE.cue:welcome	-25	-7	-10	-8	-3	-3	-3	-3	-3	-11	30
LICENCE.elsewhere:none	15	-3	-4	-4	-1	-2	-1	-1	-1	-1	5
LICENCE.elsewhere:other	7	-3	-4	-5	-1	-2	-2	-1	-1	8	6
LICENCE.elsewhere:same	-46	-6	-8	-9	-3	-5	-3	-3	-3	56	14
LICENCE.governor:according	13	-1	-1	-2		-1	-1			-2	-3
LICENCE.governor:after	-16	-7	-6	-8	-3	-4	-3	-3	-3	35	-29
LICENCE.governor:as	48	-4	-5	-6	-2	-3	-2	-2	-2	-27	-29
LICENCE.governor:at	-20	-5	-6	-6	-2	-4	-2	-2	-2	27	-13
LICENCE.governor:attended	13	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
LICENCE.governor:besides	22	-2	-2	-4	-1	-1	-1	-1	-1	-5	-5
LICENCE.governor:by	-10	-4	-6	-7	-2	-4	-2	-2	-2	24	3
LICENCE.governor:flanked	18	-2	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.governor:for	-21	-5	-6	-6	-2	-4	-2	-2	-2	5	27
LICENCE.governor:free	9	-3	-4	-5	-1	-2	-2	-2	-1		13
LICENCE.governor:from	21	-2	-2	-2	-1	-1	-1	-1	-1	-3	-7
LICENCE.governor:in	7	-2	-3	-3	-1	-2	-1	-1	-1	15	-8
LICENCE.governor:of	40	-2	-3	-4	-1	-2	-1	-1	-1	-8	-14
LICENCE.governor:on	31	-3	-4	-4	-1	-2	-1	-1	-1	-7	-10
LICENCE.governor:over	7	-1	-1	-1						-1	-1
LICENCE.governor:owner	6	-3	-3	-4	-1	-2	-1	-1	-1	5	5
LICENCE.governor:to	-1	-3	-4	-5	-2	-2	-2	-1	-1	6	10
LICENCE.governor:verb	18	-3	-5	-5	-2	-3	-2	-2	-2	8	-7
LICENCE.governor:with	23	-2	-2	-3	-1	-1	-1	-1	-1	-4	-6
LICENCE.kind:agency	-23	-5	-6	-7	-2	-4	-2	-2	-2	61	-15
LICENCE.kind:company	-3	-4	-5	-5	-2	-3	-2	-2	-2	-10	39
LICENCE.kind:country	19	-2	-2	-3	-1	-1	-1	-1	-1	-4	-3
LICENCE.kind:organization	25	-2	-3	-3	-1	-2	-1	-1	-1	-4	-7
LICENCE.kind:person	25	-2	-3	-4	-1	-2	-1	-1	-1	-6	-6
LICENCE.kind:person-office	25	-3	-4	-5	-1	-2	-1	-1	-1	1	-8
LICENCE.list:list	17	-2	-3	-4	-1	-2	-1	-1	-1	-7	7
LICENCE.list:single	6	-3	-4	-5	-2	-2	-2	-2	-1	9	6
LICENCE.mention:name_free	7	-3	-4	-5	-1	-2	-1	-1	-1	10	4
LICENCE.mention:name_owner	1	-3	-3	-4	-1	-2	-1	-1	-1	7	7
LICENCE.mention:nominal_free	10	-4	-6	-6	-2	-3	-2	-2	-2	-21	26
LICENCE.mention:nominal_owner	40	-4	-6	-5	-2	-3	-2	-2	-2	-15	-21
LICENCE.mention:post_free	35	-2	-4	-4	-1	-2	-1	-1	-1	-17	-4
LICENCE.mention:pronoun_free	40	-3	-3	-3	-1	-2	-1	-1	-1	-7	-18
LICENCE.mention:pronoun_owner	38	-3	-3	-4	-1	-2	-1	-1	-1	-17	-9
LICENCE.parts:1	-4	-4	-5	-5	-2	-3	-2	-2	-2	14	15
LICENCE.parts:2	14	-3	-4	-4	-1	-2	-1	-1	-1	2	2
LICENCE.parts:3	8	-3	-4	-5	-1	-2	-2	-1	-1	14	-2
LICENCE.parts:4	32	-2	-3	-4	-1	-2	-1	-1	-1	-8	-8
LICENCE.rival:none_after1	4	-4	-5	-7	-2	-3	-2	-2	-2	21	
LICENCE.rival:none_after2	8	-2	-3	-4	-1	-1	-1	-1	-1	-4	11
LICENCE.rival:none_before	-9	-4	-5	-5	-2	-3	-2	-2	-2	24	6
LICENCE.rival:none_far	15	-3	-3	-4	-1	-2	-1	-1	-1	-6	7
LICENCE.rival:none_own	5	-5	-6	-7	-2	-4	-2	-2	-3	5	15
LICENCE.rival:other_after1	12	-3	-4	-5	-1	-2	-1	-1	-1		7
LICENCE.rival:other_after2	20	-2	-2	-3	-1	-1	-1	-1	-1	-4	-5
LICENCE.rival:other_before	21	-4	-5	-5	-2	-3	-2	-2	-2	-10	7
LICENCE.rival:other_far	13	-2	-3	-3	-1	-2	-1	-1	-1	8	-6
LICENCE.rival:other_own	2	-4	-5	-6	-2	-3	-2	-2	-2	9	12
LICENCE.rival:same_after1	9	-4	-4	-5	-2	-3	-2	-2	-2	2	-11
LICENCE.rival:same_after2	10	-1	-1	-1		-1	-1			-2	-3
LICENCE.rival:same_before	-12	-4	-5	-5	-2	-3	-2	-2	-2	-9	26
LICENCE.rival:same_far	-18	-4	-4	-5	-2	-2	-2	-2	-2	26	-7
LICENCE.rival:same_own	14	-1	-1	-2	-1	-1	-1	-1		-3	-4
LICENCE.speech:silent_after1	9	-3	-5	-6	-2	-3	-2	-2	-1	12	4
LICENCE.speech:silent_after2	13	-2	-3	-3	-1	-1	-1	-1	-1	-4	4
LICENCE.speech:silent_before	1	-4	-5	-5	-2	-3	-2	-2	-2	8	14
LICENCE.speech:silent_far	17	-2	-3	-3	-1	-2	-1	-1	-1	4	-6
LICENCE.speech:silent_own	6	-5	-5	-6	-2	-3	-2	-2	-2	3	18
LICENCE.speech:speaks_after1	-13	-3	-5	-6	-2	-2	-2	-2	-1	27	-9
LICENCE.speech:speaks_after2	22	-2	-3	-4	-1	-1	-1	-1	-1	-4	-5
LICENCE.speech:speaks_before	14	-4	-6	-5	-2	-3	-2	-2	-2	12	-20
LICENCE.speech:speaks_far	-12	-3	-4	-5	-1	-2	-2	-1	-1	-6	26
LICENCE.speech:speaks_own	-13	-4	-4	-6	-2	-3	-2	-2	-2	27	-13
LICENCE.tie-at:country_after1	-5	-4	-5	-7	-2	-3	-2	-2	-2	20	9
LICENCE.tie-at:country_after2	5	-2	-3	-3	-1	-1	-1	-1	-1	-4	14
LICENCE.tie-at:country_before	-11	-4	-6	-5	-2	-3	-2	-2	-2	22	12
LICENCE.tie-at:country_far	22	-2	-3	-4	-1	-2	-1	-1	-1	-1	-6
LICENCE.tie-at:country_own	16	-5	-5	-6	-2	-3	-2	-2	-2	17	-13
LICENCE.tie-at:holder_after1	31	-2	-3	-5	-1	-2	-1	-1	-1	-6	-5
LICENCE.tie-at:holder_after2	21	-3	-3	-5	-1	-1	-1	-1	-1	-3	-4
LICENCE.tie-at:holder_before	16	-2	-2	-2	-1	-1	-1	-1	-1	-3	-3
LICENCE.tie-at:holder_far	-6	-4	-4	-6	-1	-2	-2	-1	-1	22	-6
LICENCE.tie-at:holder_own	32	-3	-3	-5	-1	-2	-1	-1	-1	-7	-7
LICENCE.tie-at:none_after1	13	-3	-4	-5	-1	-2	-1	-1	-1	11	-3
LICENCE.tie-at:none_after2	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
LICENCE.tie-at:none_before	13	-3	-5	-5	-2	-3	-2	-2	-2	-2	8
LICENCE.tie-at:none_far	9	-2	-3	-3	-1	-2	-1	-1	-1	2	3
LICENCE.tie-at:none_own	-7	-5	-6	-6	-2	-3	-2	-2	-2	-5	33
LICENCE.tie:country	4	-3	-5	-5	-2	-2	-2	-2	-2	14	4
LICENCE.tie:holder	17	-3	-3	-5	-1	-2	-1	-1	-1	5	-5
LICENCE.tie:none	9	-3	-4	-4	-1	-2	-1	-1	-1	2	9
LICENCE.verb:does_accord	16	-1	-2	-3	-1	-1	-1	-1		-2	-4
LICENCE.verb:does_add	24	-2	-3	-3	-1	-1	-1	-1	-1	-9	-6
LICENCE.verb:does_approve	28	-1	-2	-2	-1	-1	-1	-1	-1	-15	-5
LICENCE.verb:does_ask	22	-1	-2	-3	-1	-1	-1	-1	-1	-3	-9
LICENCE.verb:does_base	23	-2	-2	-2	-1	-1	-1	-1	-1	-4	-7
LICENCE.verb:does_buy	24	-3	-2	-3	-1	-2	-1	-1	-1	-4	-8
LICENCE.verb:does_call	24	-1	-2	-2	-1	-1	-1	-1	-1	-8	-6
LICENCE.verb:does_come	27	-2	-4	-4	-1	-2	-1	-1	-1	-4	-10
LICENCE.verb:does_comment	28	-2	-4	-5	-1	-2	-1	-1	-1	-6	-14
LICENCE.verb:does_confirm	14	-1	-2	-2		-1	-1			-3	-2
LICENCE.verb:does_count	30	-3	-3	-3	-1	-2	-1	-1	-1	-12	-6
LICENCE.verb:does_disclose	-23	-8	-10	-10	-4	-6	-4	-5	-4	26	-25
LICENCE.verb:does_emerge	23	-2	-3	-3	-1	-1	-1	-1	-1	-3	-9
LICENCE.verb:does_employ	-23	-9	-12	-14	-5	-8	-5	-5	-6	-32	32
LICENCE.verb:does_expect	39	-3	-4	-4	-1	-2	-1	-1	-1	-20	-6
LICENCE.verb:does_fin	26	-2	-2	-3	-1	-1	-1	-1	-1	-6	-7
LICENCE.verb:does_give	22	-2	-2	-3	-1	-1	-1	-1	-1	-8	-5
LICENCE.verb:does_hold	23	-2	-2	-2	-1	-2	-1	-1	-1	-4	-6
LICENCE.verb:does_investigate	33	-3	-3	-4	-1	-2	-1	-1	-1	-17	-9
LICENCE.verb:does_invite	41	-3	-4	-9	-1	-2	-1	-1	-1	-5	-19
LICENCE.verb:does_join	19	-1	-1	-3	-1	-1	-1	-1	-1	-4	-7
LICENCE.verb:does_know	19	-2	-2	-2	-1	-1	-1	-1	-1	-2	-8
LICENCE.verb:does_lead	21	-1	-4	-2	-1	-2	-1	-1	-1	-5	-4
LICENCE.verb:does_look	53	-6	-5	-10	-2	-3	-2	-2	-2	-28	-23
LICENCE.verb:does_make	-21	-4	-4	-5	-2	-3	-2	-2	-2	30	-11
LICENCE.verb:does_meet	18	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.verb:does_open	18	-2	-2	-2	-1	-1	-1	-1	-1	-5	-3
LICENCE.verb:does_order	30	-2	-2	-3	-1	-1	-1	-1	-1	-20	-5
LICENCE.verb:does_own	45	-4	-5	-6	-2	-3	-2	-2	-2	-9	-39
LICENCE.verb:does_pay	-26	-7	-12	-11	-4	-6	-4	-4	-3	-24	32
LICENCE.verb:does_register	35	-3	-4	-3	-1	-3	-1	-1	-1	-24	-9
LICENCE.verb:does_return	34	-2	-6	-5	-1	-2	-1	-1	-1	-8	-7
LICENCE.verb:does_run	-7	-4	-6	-6	-2	-4	-2	-2	-2	-7	17
LICENCE.verb:does_say	-14	-4	-5	-5	-2	-3	-2	-2	-2	21	15
LICENCE.verb:does_sign	15	-1	-2	-2	-1	-1	-1	-1	-1	-4	-2
LICENCE.verb:does_spend	31	-2	-4	-4	-1	-2	-1	-1	-1	-8	-7
LICENCE.verb:does_take	-29	-6	-8	-12	-3	-5	-4	-3	-3	42	-26
LICENCE.verb:does_tell	28	-2	-4	-5	-1	-1	-1	-1	-1	-9	-5
LICENCE.verb:does_understand	43	-4	-5	-6	-2	-3	-2	-2	-2	-35	-14
LICENCE.verb:does_vote	34	-3	-3	-4	-1	-2	-1	-1	-1	-21	-8
LICENCE.verb:does_want	27	-3	-2	-4	-1	-1	-1	-1	-1	-6	-6
LICENCE.verb:does_write	20	-2	-2	-5	-1	-1	-1	-1	-1	-3	-3
LICENCE.verb:done-according_accord	13	-1	-1	-2		-1	-1			-2	-3
LICENCE.verb:done-attended_attend	13	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
LICENCE.verb:done-by_buy	25	-2	-2	-2	-1	-2	-1	-1	-1	-5	-10
LICENCE.verb:done-by_own	44	-2	-3	-4	-1	-2	-1	-1	-1	-15	-18
LICENCE.verb:done-by_promise	19	-2	-2	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.verb:done-by_sign	-23	-6	-10	-8	-4	-7	-4	-3	-3	30	-17
LICENCE.verb:done-flanked_flank	18	-2	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.verb:done-for_offer	26	-2	-2	-3	-1	-1	-1	-1	-1	-7	-9
LICENCE.verb:done-from_hear	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
LICENCE.verb:done-from_hold	17	-1	-1	-1	-1	-1	-1	-1	-1	-2	-9
LICENCE.verb:done-in_announce	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.verb:done-in_lead	10	-1	-1	-1		-1				-1	-4
LICENCE.verb:done-in_sell	26	-2	-2	-2	-1	-1	-1	-1	-1	-7	-9
LICENCE.verb:done-of_complete	37	-3	-4	-4	-2	-3	-2	-2	-2	-6	-28
LICENCE.verb:done-over_pick	7	-1	-1	-1						-1	-1
LICENCE.verb:done-owner_buy	8	-1	-1	-1						-1	-2
LICENCE.verb:done-owner_hold	25	-3	-2	-2	-1	-2	-1	-1	-1	-6	-20
LICENCE.verb:done-owner_lead	9	-1	-2	-1		-1				-1	-2
LICENCE.verb:done-owner_own	17	-2	-2	-3	-1	-1	-1	-1	-1	-2	-4
LICENCE.verb:done-owner_reach	12	-1	-1	-1	-1	-1	-1			-2	-4
LICENCE.verb:done-owner_wait	14	-1	-1	-2		-1	-1			-2	-4
LICENCE.verb:done-to_go	33	-2	-2	-3	-1	-1	-1	-1	-1	-18	-9
LICENCE.verb:done-to_send	-23	-6	-7	-10	-3	-4	-3	-3	-3	31	-14
LICENCE.verb:done-verb_ask	-12	-6	-7	-10	-3	-4	-3	-3	-2	21	-13
LICENCE.verb:done-verb_base	44	-4	-5	-4	-2	-3	-2	-3	-2	-9	-31
LICENCE.verb:done-verb_buy	27	-2	-2	-2	-1	-1	-1	-1	-1	-6	-14
LICENCE.verb:done-verb_fin	17	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
LICENCE.verb:done-verb_hold	-14	-4	-6	-5	-2	-4	-2	-2	-2	-9	22
LICENCE.verb:done-verb_include	36	-3	-5	-6	-2	-3	-2	-2	-1	-9	-18
LICENCE.verb:done-verb_pass	27	-2	-3	-3	-1	-1	-1	-1	-1	-14	-5
LICENCE.verb:done-verb_state-owned	22	-2	-2	-2	-1	-1	-1	-1	-1	-5	-9
LICENCE.verb:done-with_closet	17	-1	-2	-3	-1	-1	-1	-1	-1	-2	-5
LICENCE.verb:done-with_compete	28	-2	-3	-4	-1	-2	-1	-1	-1	-5	-11
LICENCE.verb:done-with_sign	10	-1	-1	-1		-1				-3	-1
LICENCE.where:body	7	-3	-4	-5	-1	-2	-2	-1	-1	7	6
LICENCE.where:item	23	-1	-1	-2	-1	-1	-1	-1	-1	-4	-10
MEETING.alike:1	2	5		11	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:2	9	-1	11	-3	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:3	8	5	3	1	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:after1_agency	34	-6	-9	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_company	28	-5	3	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_country	28	-5	-6	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after1_organization	28	-6	-7	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after1_person	-52	13	29	32	-4	-6	-4	-4	-3	-6	-7
MEETING.at-kind:after1_person-office	-32	13	4	38	-4	-6	-4	-4	-3	-6	-8
MEETING.at-kind:after2_agency	6	-6	-4	17	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after2_company	22	1	8	-16	-1	-2	-1	-2	-1	-2	-3
MEETING.at-kind:after2_country	24	-3	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after2_organization	23	-6	6	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after2_person	-6	-13	5	29	-2	-4	-3	-3	-2	-4	-5
MEETING.at-kind:after2_person-office	-19	21	5	17	-3	-5	-3	-3	-3	-5	-6
MEETING.at-kind:before_agency	13	15	-10	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:before_company	25	-1	3	-8	-2	-3	-2	-2	-2	-3	-5
MEETING.at-kind:before_country	16	-5	-10	12	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:before_organization	27	-5	-9	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:before_person	2	3	13	1	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:before_person-office	-11	12	35	-13	-3	-4	-3	-3	-3	-5	-6
MEETING.at-kind:far_agency	20		-8	-2	-1	-1	-1	-1	-1	-2	-2
MEETING.at-kind:far_company	9	-3	6		-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:far_country	21	-4	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:far_organization	21	-4	1	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.at-kind:far_person	-2	13	10	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:far_person-office	2	9	-1	12	-2	-3	-3	-2	-2	-4	-4
MEETING.at-kind:own_agency	19	14	-1	-12	-2	-3	-2	-2	-2	-5	-4
MEETING.at-kind:own_company	-9	18	15	5	-3	-5	-3	-3	-3	-4	-7
MEETING.at-kind:own_country	15	-5	-5	1	-1	-1	-1	-1	-1	-1	-1
MEETING.at-kind:own_organization	-14	8	6	13	-4	-4	-3	-3	-3	-5	-6
MEETING.at-kind:own_person	5		13	3	-4	-7	-4	-4	-4	-6	-8
MEETING.at-kind:own_person-office	-37	20	14	18	-4	-7	-5	-4	-4	-8	-9
MEETING.at:after1	8		3	5	-2	-3	-2	-2	-2	-3	-4
MEETING.at:after2	6		4	7	-2	-2	-2	-2	-1	-3	-3
MEETING.at:before	8	5	7	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.at:far	10	2	1		-1	-2	-2	-1	-1	-2	-3
MEETING.at:own	1	10	8	4	-2	-3	-2	-2	-2	-4	-5
MEETING.chance	-15	1	12	11	-1	-1	-1	-1	-1	-1	-2
MEETING.class:does_appointVerb	7	-10	-5	19	-2	-3	-2	-2	-2	-3	-3
MEETING.class:does_attend	-14	-14	9	27	-2	-4	-3	-3	-2	-4	-5
MEETING.class:does_background	-15	-15	25	-37	-3	-3	-3	-3	-3	-4	-4
MEETING.class:does_callVerb	-17	10	10	1	-2	-3	-3	-2	-2	-4	-6
MEETING.class:does_forumNoun	18	-3	-6	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_forumVerb	8	3	1	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.class:does_investVerb	-17	7	15	12	-2	-3	-2	-2	-2	-4	-4
MEETING.class:does_launchNoun	23	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_launchVerb	6	26	-17	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_licenceNoun	17	-2	-5	-5	-1	-1	-1	-1		-1	-1
MEETING.class:does_licenceVerb	25	-4	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:does_meetVerb	-11	22	-34	3	-3	-5	-4	-4	-3	-5	-6
MEETING.class:does_moneyNoun	-23	-13	37	-19	-3	-7	-3	-3	-3	-5	-6
MEETING.class:does_pactNoun	-15	-13	-19	25	-2	-3	-3	-2	-2	-4	-4
MEETING.class:does_planned	18	-4	-6	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_policyNoun	35	-5	-6	-16	-1	-1	-1	-1	-1	-3	-2
MEETING.class:does_policyVerb	22	5	-5	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_postNoun	22	-5	-2	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_punishNoun	-2	-8	-14	15	-2	-3	-2	-2	-2	-4	-4
MEETING.class:does_punishVerb	14	19	-13	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_receiveVerb	-9	-12	-21	35	-2	-3	-2	-2	-2	-3	-4
MEETING.class:does_signVerb	13	3	-13	11	-1	-3	-1	-1	-1	-3	-3
MEETING.class:does_talkNoun	7	-15	18	-15	-2	-2	-2	-2	-1	-3	-4
MEETING.class:does_topicVerb	-10	-14	27	4	-2	-3	-3	-2	-2	-4	-4
MEETING.class:does_travelNoun	-11	-24	30	-18	-3	-3	-4	-3	-2	-4	-6
MEETING.class:does_travelVerb	-23	-15	37	13	-3	-4	-3	-3	-2	-4	-6
MEETING.class:does_visitorNoun	10	-3	-1	-4		-1					
MEETING.class:does_wish	-11	18	-18	18	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-accompanied_attend	44	-11	-19	-14	-1	-4	-2	-1	-1	-2	-2
MEETING.class:done-according_pactNoun	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-according_receiveVerb	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-against_policyNoun	12	-1	-3	-3		-1				-1	-1
MEETING.class:done-against_punishVerb	12	-1	-3	-3		-1				-1	-1
MEETING.class:done-among_launchVerb	22	-2	-8	-8	-1	-1		-1		-1	-1
MEETING.class:done-at_appointVerb	9	-1	-2	-2							
MEETING.class:done-at_attend	-10	-37	19	-23	-4	-6	-4	-4	-4	-6	-7
MEETING.class:done-at_callVerb	15	-4	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_forumVerb	-21	23	12	-23	-3	-4	-3	-3	-3	-5	-5
MEETING.class:done-at_investVerb	19	-4	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_launchVerb	26	-4	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_meetVerb	24	-7	-4	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_punishVerb	19	-6	-3	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_receiveVerb	24	-9	-6	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_talkNoun	7	-1	-2	-2							-1
MEETING.class:done-at_topicVerb	32	-9	-10	-12	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-at_wish	7	-1	-2	-2							-1
MEETING.class:done-attended_attend	8	-11	15	-24	-2	-2	-2	-2	-2	-3	-3
MEETING.class:done-attended_forumVerb	8	-11	15	-24	-2	-2	-2	-2	-2	-3	-3
MEETING.class:done-between_receiveVerb	24	-3	-7	-5	-1	-2	-1	-1	-1	-1	-2
MEETING.class:done-between_signVerb	8	-1	-2	-2							-1
MEETING.class:done-between_travelVerb	11	-1	-2	-2		-1				-1	-1
MEETING.class:done-by_appointVerb	19	-3	-4	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_forumVerb	15	-5	-7	5	-2	-2	-1	-1	-1	-2	-2
MEETING.class:done-by_investVerb	21	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_launchNoun	24	-5	-10	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_launchVerb	-6	-17	8	8	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-by_licenceVerb	27	-3	-6	-6	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-by_meetVerb	14	-2	-3	-5	-1	-1				-1	-1
MEETING.class:done-by_planned	-11	-16	-23	23	-3	-5	-3	-3	-3	-5	-6
MEETING.class:done-by_policyVerb	15	-11	10	-1	-2	-3	-2	-2	-2	-4	-5
MEETING.class:done-by_punishVerb	-18	-18	-23	23	-4	-5	-3	-3	-3	-5	-4
MEETING.class:done-by_receiveVerb	-8	27	-26	-27	-3	-4	-3	-2	-2	-3	-8
MEETING.class:done-by_signVerb	33	-8	2	-12	-1	-3	-2	-1	-1	-4	-4
MEETING.class:done-by_visitorNoun	14	-4	-3	-1	-1	-1	-1			-1	-1
MEETING.class:done-by_wish	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-chaired_postNoun	-2	17	-21	-16	-3	-4	-3	-3	-3	-4	-4
MEETING.class:done-for_appointVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-for_planned	-19	28	-11	-17	-3	-5	-3	-3	-3	-4	-6
MEETING.class:done-for_policyVerb	-19	28	-11	-17	-3	-5	-3	-3	-3	-4	-6
MEETING.class:done-for_travelVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-from_appointVerb	25	-3	-12	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-from_investVerb	24	-3	-11	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-headed_travelVerb	31	-5	-13	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-in_appointVerb	10	-2	-3	-2						-1	-1
MEETING.class:done-in_callVerb	26	-4	-6	-14	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-in_forumNoun	28	-11	-15	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-in_forumVerb	18	-2	-4	-6		-1				-1	-1
MEETING.class:done-in_investVerb	24	-4	-11	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-in_launchVerb	10	-1	-2	-2		-1					-1
MEETING.class:done-in_meetVerb	11	-2	-3	-3		-1				-1	-1
MEETING.class:done-in_policyVerb	7	-1	-2	-1		-1					
MEETING.class:done-in_receiveVerb	15	-4	-4	-2		-1				-1	-1
MEETING.class:done-in_topicVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-in_travelVerb	21	-6	-6	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-into_launchVerb	24	-5	-6	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-led_investVerb	-7	-16	20	-34	-3	-4	-3	-3	-3	-5	-5
MEETING.class:done-of_appointVerb	34	-13	-17	-10	-3	-2	-2	-1	-2	-2	-3
MEETING.class:done-of_callVerb	-16	-8	-7	26	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_forumNoun	-4	25	-12	-16	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_forumVerb	32	-5	-9	-8	-2	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_investVerb	25	-5	-7	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_launchVerb	37	-9	-12	-9	-1	-2	-1	-1	-1	-2	-5
MEETING.class:done-of_licenceNoun	17	-3	-5	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_licenceVerb	14	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_meetVerb	24	-4	-8	-5	-2	-1	-1	-1	-1	-2	-2
MEETING.class:done-of_policyVerb	13	-2	-4	-3		-1	-1			-1	-1
MEETING.class:done-of_punishVerb	-20	-36	34	-29	-4	-6	-3	-4	-3	-5	-9
MEETING.class:done-of_receiveVerb	-40	31	18	-29	-4	-6	-4	-4	-4	-6	-9
MEETING.class:done-of_signVerb	19	-4	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_talkNoun	32	-9	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_travelNoun	30	-9	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_travelVerb	-12	18	-16	12	-2	-3	-2	-2	-3	-3	-4
MEETING.class:done-of_wish	29	-10	-8	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_appointVerb	-12	26	-11	-8	-1	-2	-1	-1	-1	-3	-3
MEETING.class:done-owner_attend	11	-2	-2	-3		-1				-1	-1
MEETING.class:done-owner_callVerb	17	-6	-2	-3		-1				-1	-1
MEETING.class:done-owner_forumVerb	19	-5	-4	-4	-1	-1	-1	-1		-1	-1
MEETING.class:done-owner_investVerb	-14	-8	30	-8	-1	-2	-2	-1	-1	-2	-4
MEETING.class:done-owner_launchNoun	14	-3	-3	-3	-1	-1	-1	-1		-1	-1
MEETING.class:done-owner_launchVerb	-4	19	-7	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-owner_licenceVerb	29	-5	-12	-7	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-owner_meetVerb	31	-9	-8	-6	-2	-2	-1	-1	-1	-2	-2
MEETING.class:done-owner_pactNoun	14	-2	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.class:done-owner_policyNoun	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_policyVerb	-9	-5	23	-6	-1	-1	-2	-1	-1	-2	-3
MEETING.class:done-owner_punishVerb	27	-7	-6	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-owner_receiveVerb	17	-4	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_signVerb	-9	-6	21	-10	-2	-2	-2	-1	-2	-2	-4
MEETING.class:done-owner_talkNoun	-25	28	-15	-10	-3	-3	-2	-2	-2	-4	-5
MEETING.class:done-owner_topicVerb	-6	-5	22	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-owner_travelNoun	-27	30	-11	-8	-2	-2	-2	-2	-2	-2	-4
MEETING.class:done-owner_travelVerb	-3	18	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_wish	21	-6	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-represented_attend	33	-5	-12	-9	-1	-2	-1	-1	-1	-1	-2
MEETING.class:done-start-up_forumVerb	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_appointVerb	26	-3	-7	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_attend	11	-19	-13	10	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-to_forumVerb	10	-22	-17	6	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-to_investVerb	13	-2	-3	-3		-1				-1	-1
MEETING.class:done-to_launchVerb	-8	-5	21	-10	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-to_licenceVerb	23	-3	-7	-4	-1	-1	-1	-1		-1	-3
MEETING.class:done-to_policyVerb	-15	-10	23	-18	-2	-4	-3	-2	-2	-3	-9
MEETING.class:done-to_punishVerb	29	-6	-12	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_receiveVerb	29	-7	-14	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_signVerb	16	-3	-5	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-to_travelVerb	23	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-up_investVerb	33	-5	-21	-4	-1	-2	-1	-1	-2	-2	-6
MEETING.class:done-verb_appointVerb	-36	9	32	5	-3	-5	-4	-4	-3	-7	-7
MEETING.class:done-verb_attend	44	-9	-18	-15	-1	-2	-1	-2	-1	-2	-2
MEETING.class:done-verb_callVerb	24	-6	-5	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-verb_forumVerb	24	-3	-3	-11	-1	-1	-1	-1		-1	-1
MEETING.class:done-verb_investVerb	-3	-16	7	8	-3	-4	-3	-3	-3	-6	-6
MEETING.class:done-verb_launchVerb	-1	-11	17	-24	-1	-3	-1	-1	-1	-2	-3
MEETING.class:done-verb_licenceVerb	30	-4	-10	-7	-1	-1	-1	-1	-1	-1	-3
MEETING.class:done-verb_meetVerb	22	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_moneyNoun	31	-8	-15	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-verb_policyNoun	33	-4	-10	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_policyVerb	-14	-19	23	-28	-2	-4	-2	-2	-2	-3	-4
MEETING.class:done-verb_punishVerb	32	-5	-8	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-verb_receiveVerb	-14	-15	23	-18	-3	-5	-3	-3	-3	-4	-6
MEETING.class:done-verb_signVerb	23	-2	-8	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-verb_talkNoun	5	9	-17	-11	-2	-2	-2	-4	-2	-2	-3
MEETING.class:done-verb_topicVerb	-15	13	8	14	-2	-3	-2	-2	-2	-5	-5
MEETING.class:done-verb_travelNoun	4	9	-18	-13	-2	-3	-2	-4	-2	-3	-4
MEETING.class:done-verb_travelVerb	3	19	-31	-16	-2	-3	-2	-4	-2	-3	-5
MEETING.class:done-with_forumVerb	-22	-9	24	-7	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-with_launchVerb	-27	-12	29	-13	-3	-5	-3	-3	-4	-4	-7
MEETING.class:done-with_pactNoun	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_policyVerb	25	-6	-9	-5	-1	-1	-1	-1		-1	-1
MEETING.class:done-with_punishVerb	-23	-12	25	-11	-3	-5	-3	-3	-3	-4	-6
MEETING.class:done-with_receiveVerb	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_signVerb	21	-4	-6	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_travelVerb	32	-8	-17	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-within_wish	13	-2	-3	-5	-1	-1		-1		-1	-1
MEETING.cue:accompany	-23	16	-3	25	-3	-5	-4	-3	-3	-5	-6
MEETING.cue:address	-3	-10	15	-18	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:along	13	-9	-15	17	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:also		11	10	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:appoint	38	-5	-15	-13	-1	-1	-1	-1	-2	-2	-2
MEETING.cue:attend	-16	10	-3	24	-2	-4	-2	-2	-2	-4	-4
MEETING.cue:attendance		-18	-33	35	-3	-5	-3	-3	-3	-5	-6
MEETING.cue:both	26	-9	12	-21	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:buy	32	9	-20	-17	-1	-2	-2	-2	-1	-2	-3
MEETING.cue:ceremony	43	-4	-10	-25	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:company	5	1	21	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:conference	-16	-7	32	-17	-2	-2	-2	-2	-1	-2	-3
MEETING.cue:conversation	4	-10	12	-1	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:counterpart	37	-7	-10	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:delegation	4	-4	18	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:discussion	14	1	-23	11	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:entourage	11	-3	-3	-1						-1	-1
MEETING.cue:event	32	-7	-6	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:exchange	22	2	-8	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:fine	24	-10	-8		-1	-2	-1	-1	-1	-2	-3
MEETING.cue:fund	14	-6	9	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:gathering	-11	-24	-25	19	-3	-5	-3	-3	-3	-6	-5
MEETING.cue:greet	16	-4	-5	-3	-1	-1	-1	-1		-1	-1
MEETING.cue:group	-5	-13	9	20	-3	-3	-2	-2	-2	-4	-5
MEETING.cue:head	-31	-5	32	21	-3	-4	-3	-3	-3	-4	-6
MEETING.cue:host	33	8	-20	-18	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:initial	-10	30	-19	-23	-2	-3	-3	-2	-3	-4	-4
MEETING.cue:invest	-13	-7	17	11	-1	-1	-1	-1	-1	-2	-3
MEETING.cue:join	-7	-12	-16	30	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:lead	-8	-14	39	-10	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:license	2	6	4	-2	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:likewise	22	-3	-11	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:meeting	13	1	-9	8	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:member	-26	12	6	24	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:name	25	-8	-13	3	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:other	18	-1	-16	6	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:owner	24	-4	-7	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:panel	-5	-10	-17	24	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:participant	-16	-11	22	-21	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:participate	29	-7	-18	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:partner	36	-7	-20	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:party	4	-5	14	-12	-1	-2	-1	-1	-1	-1	-3
MEETING.cue:penalty	35	-18	-11	-14	-2	-2	-1	-2	-1	-7	-3
MEETING.cue:presence	-4	-6	22	-9	-1	-2	-3	-1	-1	-2	-3
MEETING.cue:present	14	12	-27	10	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:receive	3	13	11	-16	-2	-2	-2	-2	-1	-2	-3
MEETING.cue:replace	24	-4	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:represent	-7	-12	3	22	-2	-5	-2	-2	-2	-4	-5
MEETING.cue:representative	-55	20	23	30	-3	-4	-3	-3	-3	-6	-5
MEETING.cue:sell	33	-6	-9	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:session	-27	27	18	-1	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:side	2	-6	-6	22	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:sign	14	-3	18	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:signature	53	-6	-11	-23	-1	-4	-1	-1	-1	-2	-2
MEETING.cue:speak	20		-10	2	-2	-2	-1	-1	-1	-2	-3
MEETING.cue:speech	27	-4	-8	-7	-1	-2	-1	-1	-1	-1	-1
MEETING.cue:stake	18	-3	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:subsidiary	1	19	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:successor	-30	-9	38	-14	-2	-3	-2	-2	-2	-3	-7
MEETING.cue:summit	15	-7	-11	8	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:talk	-14	5	24	-2	-2	-3	-2	-2	-2	-3	-3
MEETING.cue:team	-2	4	4	7	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:together	19	-8	5	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:too	-30	-12	-26	50	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:tour	-14	17	16	-13	-1	-2	-2	-2	-1	-2	-3
MEETING.cue:visit	-3	15	15	-16	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:welcome	11	24	-14	-21	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:witness	36	-6	-12	-9	-1	-1	-2	-1	-1	-2	-2
MEETING.elsewhere:none	9	3	3	1	-2	-3	-2	-2	-2	-3	-4
MEETING.elsewhere:other	6	2	3	4	-1	-2	-2	-1	-1	-2	-3
MEETING.elsewhere:same	-2	8	15	6	-2	-4	-3	-2	-2	-4	-5
MEETING.governor:about	30	-7	-12	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:accompanied	44	-11	-19	-14	-1	-4	-2	-1	-1	-2	-2
MEETING.governor:according	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.governor:after	-1	25	-31	-29	-4	-5	-4	-4	-4	-11	-6
MEETING.governor:against	31	-7	-8	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:among	42	-5	-15	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:around	33	-20	-17	-15	-2	-3	-2	-2	-2	-5	-5
MEETING.governor:as	31	-9	-9	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:at	18	7	-7	-4	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:attended	8	-11	15	-24	-2	-2	-2	-2	-2	-3	-3
MEETING.governor:before	34	-7	-11	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:behind	25	-6	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:between	28	-4	-7	-8	-1	-2	-1	-1	-1	-1	-2
MEETING.governor:by	17	4	-7		-1	-2	-1	-1	-1	-3	-3
MEETING.governor:chaired	-2	17	-21	-16	-3	-4	-3	-3	-3	-4	-4
MEETING.governor:for	21	5	-8	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:free	1	2	10	7	-2	-3	-2	-2	-2	-3	-4
MEETING.governor:from	3	-10	27	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:headed	31	-5	-13	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:in	27	-4	-5	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:into	32	-5	-9	-16	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:led	-7	-16	20	-34	-3	-4	-3	-3	-3	-5	-5
MEETING.governor:of	-9	10	2	19	-2	-3	-2	-2	-2	-3	-5
MEETING.governor:on	-20	18	14	-13	-3	-4	-2	-2	-2	-4	-7
MEETING.governor:owner	12	2	-1	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:presence	-7	-15	20	-21	-3	-5	-7	-3	-3	-6	-7
MEETING.governor:represented	33	-5	-12	-9	-1	-2	-1	-1	-1	-1	-2
MEETING.governor:start-up	36	-6	-19	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:through	34	-6	-9	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:to	14	14	-9	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:under	40	-10	-13	-20	-1	-2	-2	-1	-1	-2	-3
MEETING.governor:up	33	-5	-21	-4	-1	-2	-1	-1	-2	-2	-6
MEETING.governor:verb	2	2	15		-2	-3	-2	-2	-2	-3	-4
MEETING.governor:with	27		-11	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:within	13	-2	-3	-5	-1	-1		-1		-1	-1
MEETING.kind:agency	18	4	-7	-1	-1	-2	-1	-1	-1	-3	-3
MEETING.kind:company	13	2	7	-6	-2	-3	-2	-2	-2	-3	-4
MEETING.kind:country	20	-5	-6	-1	-1	-1	-1	-1	-1	-1	-2
MEETING.kind:organization	17	-2	1	-4	-1	-2	-1	-1	-1	-2	-3
MEETING.kind:person	-15	5	19	17	-3	-4	-3	-3	-3	-4	-5
MEETING.kind:person-office	-21	17	16	17	-3	-4	-3	-3	-3	-5	-6
MEETING.list:list	-5	-1	12	14	-2	-3	-2	-2	-2	-3	-4
MEETING.list:single	9	4	3		-2	-3	-2	-2	-2	-3	-4
MEETING.mention:name_free	5	4	4	4	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:name_owner	15		-3	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.mention:nominal_free	10	-5	5	8	-2	-3	-2	-2	-1	-3	-4
MEETING.mention:nominal_owner	30		-4	-12	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:post_free	-20	-21	41	-7	-3	-6	-4	-3	-3	-5	-8
MEETING.mention:pronoun_free	20	14	3	-21	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:pronoun_owner	-14	17	11	9	-3	-4	-3	-3	-3	-5	-6
MEETING.parts:2	5	4	3	6	-2	-3	-2	-2	-2	-3	-4
MEETING.parts:3	13	1	3	-1	-2	-3	-2	-2	-2	-3	-3
MEETING.parts:4	5	5	8		-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_after1	-4	6	3	17	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:none_after2	-6	2	7	18	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_before	14	5	6	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_far	2	4	8	1	-2	-2	-2	-2	-1	-3	-3
MEETING.rival:none_own	1		6	16	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:other_after1	13	-4	8	-4	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_after2	16	-6	5	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_before	-7	9	13	5	-2	-3	-2	-2	-2	-3	-5
MEETING.rival:other_far	18	-3	-4		-1	-2	-1	-1	-1	-2	-2
MEETING.rival:other_own		34	5	-18	-2	-3	-2	-2	-2	-4	-5
MEETING.rival:same_after1	40	-6	-10	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_after2	32	5	-12	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_before	25	-6	-3	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.rival:same_far	20	13	-15	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_own	7	-4	19	-14	-2	-3	-2	-2	-2	-3	-5
MEETING.speech:silent_after1	9	-1	1	7	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_after2	6		2	7	-1	-2	-2	-2	-1	-2	-3
MEETING.speech:silent_before	8	6	6	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_far	10	2			-1	-2	-1	-1	-1	-2	-3
MEETING.speech:silent_own		11	8	4	-2	-3	-2	-2	-2	-4	-5
MEETING.speech:speaks_after1	-3	11	18	-24	-3	-4	-3	-3	-2	-5	-5
MEETING.speech:speaks_after2	8	-11	17	-9	-2	-4	-2	-2	-2	-4	-4
MEETING.speech:speaks_before	14	-12	7	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:speaks_far	16	-8	5	-3	-2	-2	-2	-2	-1	-3	-4
MEETING.speech:speaks_own	27	-14	-16	5	-1	-1	-1	-1	-1	-3	-2
MEETING.tie-at:body_after1	19	-6		1	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_after2	19	-6	12	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_before	5	4	5	6	-2	-4	-2	-2	-2	-3	-5
MEETING.tie-at:body_far	5	-5	4	8	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_own	-2	14	7	1	-2	-3	-2	-2	-2	-4	-5
MEETING.tie-at:colleague_after1	11	-1	17	-28	-4	-6	-5	-4	-3	-6	-9
MEETING.tie-at:colleague_after2	25	19	-46	-17	-3	-7	-3	-3	-3	-5	-6
MEETING.tie-at:colleague_before	23	-6	2	-25	-2	-3	-2	-2	-2	-4	-4
MEETING.tie-at:colleague_far	15	-10	-22	13	-2	-3	-2	-2	-1	-3	-4
MEETING.tie-at:colleague_own	-35	-29	15	27	-4	-6	-5	-4	-4	-7	-8
MEETING.tie-at:country_after1	5	1	2	8	-2	-2	-2	-2	-1	-3	-3
MEETING.tie-at:country_after2	12	-1	10	-6	-1	-2	-2	-2	-1	-2	-3
MEETING.tie-at:country_before	10	6	5	-4	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_far	14	2	-1	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:country_own	13		-4	7	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:holder_after1	-43	28	33	-11	-6	-12	-6	-6	-6	-10	-11
MEETING.tie-at:holder_after2	-35	29	-9	13	-5	-7	-5	-5	-4	-7	-8
MEETING.tie-at:holder_before	31	-20	-36	-2	-2	-3	-2	-2	-2	-3	-3
MEETING.tie-at:holder_far	-33	13	9	8	-4	-6	-5	-4	-4	-7	-8
MEETING.tie-at:holder_own	-17	14	9		-4	-7	-4	-4	-4	-7	-9
MEETING.tie-at:none_after1	15	-4	-4	7	-2	-2	-2	-2	-1	-3	-3
MEETING.tie-at:none_after2	1	-5	-1	21	-2	-2	-2	-2	-1	-3	-3
MEETING.tie-at:none_before	7	4	10	-3	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:none_far	10	1	3	-1	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:none_own	2	14	13	-2	-3	-4	-3	-3	-3	-4	-6
MEETING.tie:body	6	3	7	2	-2	-3	-2	-2	-2	-3	-4
MEETING.tie:colleague	15	3	3		-3	-5	-4	-3	-3	-5	-6
MEETING.tie:country	10	2	2		-1	-2	-2	-1	-1	-3	-3
MEETING.tie:holder	-47	37	22	11	-4	-8	-5	-5	-4	-7	-8
MEETING.tie:none	6	2	4	4	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_accord	-24	-25	-36	30	-4	-6	-5	-4	-4	-7	-8
MEETING.verb:does_act	38	-9	-12	-22	-1	-2	-1	-1	-1	-4	-2
MEETING.verb:does_adopt	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_advise	-30	-10	33	-25	-2	-4	-3	-2	-2	-4	-5
MEETING.verb:does_affirm	-15	-23	30	-44	-5	-8	-5	-5	-5	-9	-10
MEETING.verb:does_agree	-26	21	-28	19	-4	-5	-3	-3	-3	-6	-8
MEETING.verb:does_announce	47	-14	-24	-32	-2	-3	-2	-2	-2	-4	-3
MEETING.verb:does_answer	44	-14	-27	-18	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:does_appeal	-16	-16	-27	24	-4	-6	-4	-4	-4	-6	-8
MEETING.verb:does_appoint	21	-3	-5	-6	-1	-1	-1	-1	-2	-1	-2
MEETING.verb:does_approve	13	-2	-3	-3		-1				-1	-1
MEETING.verb:does_ask	19	-10	-32	9	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_attend	17	-21	-40	14	-3	-5	-3	-3	-3	-5	-6
MEETING.verb:does_award	24	-3	-7	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_back	38	-12	-21	-26	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_base	35	-5	-12	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_become	26	-4	-8	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_begin	22	-6	-5	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_belong	30	-4	-9	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_brief	-16	-20	21	-35	-3	-4	-4	-3	-3	-5	-6
MEETING.verb:does_bring	-12	-11	24	-28	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:does_buy	-28	36	-17	-21	-2	-4	-3	-3	-2	-5	-4
MEETING.verb:does_call	59	-10	-22	-21	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_carry	15	-2	-3	-4		-1				-1	-1
MEETING.verb:does_choose	24	-3	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_clear	25	-3	-6	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_come	-14	-21	8	24	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:does_commit	29	-5	-8	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_complete	40	-11	-26	-18	-2	-4	-3	-3	-2	-4	-8
MEETING.verb:does_conclude	26	-3	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_confirm	52	-6	-17	-28	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_consider	33	-5	-6	-13	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_contribute	30	-4	-10	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_cooperate	-8	-4	12	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_cut	27	-6	-8	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_decide	31	-18	-20	-13	-2	-3	-2	-2	-2	-3	-6
MEETING.verb:does_decline	40	-31	-31	-36	-4	-7	-4	-4	-4	-6	-9
MEETING.verb:does_deny	32	-7	-8	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_describe	45	-14	-22	-30	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_direct	-33	38	-34	-25	-4	-6	-4	-3	-3	-6	-8
MEETING.verb:does_donate	24	-5	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_elect	46	-5	-23	-29	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_employ	46	-7	-18	-17	-2	-3	-2	-2	-2	-3	-6
MEETING.verb:does_endorse	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_equip	31	-5	-12	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_establish	25	-4	-10	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_exchange	13	-1	-6	-2		-1				-1	-1
MEETING.verb:does_expand	25	-5	-8	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_expect	-2	-19	22	-29	-3	-4	-3	-3	-2	-4	-6
MEETING.verb:does_explain	-27	-22	24	3	-3	-4	-3	-3	-3	-4	-6
MEETING.verb:does_extend	18	-4	-4	-4	-1	-1	-1	-1	-1	-2	-1
MEETING.verb:does_finance	-31	-13	42	-20	-3	-8	-3	-4	-3	-6	-7
MEETING.verb:does_fly	34	-17	-1	-31	-3	-4	-4	-3	-2	-4	-6
MEETING.verb:does_freeze	23	-6	-4	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_get	2	-27	10	-19	-4	-5	-3	-4	-4	-5	-10
MEETING.verb:does_give	41	-6	-11	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_go	53	-6	-23	-14	-1	-2	-2	-1	-1	-2	-5
MEETING.verb:does_have	23	-3	-6	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_head	-47	-12	24	28	-4	-5	-4	-4	-3	-5	-8
MEETING.verb:does_hold	46	-15	-21	-34	-2	-4	-2	-2	-2	-3	-5
MEETING.verb:does_hope	18	-3	-4	-5		-1	-1	-1		-1	-1
MEETING.verb:does_host	10	-3	-1	-4		-1					
MEETING.verb:does_implement	24	-6	-7	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_impress	33	-7	-11	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_ink	28	-3	-7	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_inspect	41	-7	-18	-17	-1	-2	-2	-1	-1	-2	-2
MEETING.verb:does_intend	-15	-21	24	-15	-3	-4	-3	-2	-2	-4	-5
MEETING.verb:does_investigate	21	-6	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_invite	-36	-13	-16	48	-2	-3	-3	-2	-2	-4	-4
MEETING.verb:does_issue	18	-3	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_join	1	-9	-23	12	-2	-3	-2	-3	-2	-3	-4
MEETING.verb:does_keep	48	-8	-18	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_launch	28	-6	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_lead	-12	-29	25	-22	-3	-6	-3	-3	-3	-6	-6
MEETING.verb:does_learn	35	-17	-22	-12	-2	-3	-2	-2	-2	-2	-4
MEETING.verb:does_lease	33	-6	-15	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_leave	-1	-10	13	-49	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:does_let	31	-6	-10	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_license	17	-2	-5	-5	-1	-1	-1	-1		-1	-1
MEETING.verb:does_lift	20	-4	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_look	-32	17	-34	27	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:does_make	54	-16	-22	-17	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_meet	15	17	-36	-47	-3	-5	-4	-4	-4	-6	-7
MEETING.verb:does_name	30	-11	-18	5	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_note	52	-29	-27	-37	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_notify	26	-3	-6	-10	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_offer	38	-5	-11	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_open	-7	19	-15	-21	-2	-3	-2	-2	-1	-3	-3
MEETING.verb:does_order	29	-4	-3	-17	-1	-1	-1	-1	-1	-3	-2
MEETING.verb:does_organize	16	-3	-4	-3		-1				-1	-1
MEETING.verb:does_own	42	-6	-17	-19	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_part	34	-4	-14	-9	-1	-2	-1	-2	-1	-3	-2
MEETING.verb:does_participate	29	-7	-18	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_pass	40	-20	-12	-16	-2	-2	-2	-2	-2	-4	-3
MEETING.verb:does_pay	-3	-18	18	-22	-3	-4	-3	-3	-3	-4	-7
MEETING.verb:does_post	22	-5	-2	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_prepare	34	-11	-8	-7	-2	-2	-1	-1	-1	-3	-3
MEETING.verb:does_present	-29	29	-31	-1	-3	-5	-4	-4	-3	-5	-8
MEETING.verb:does_produce	41	-10	-23	-13	-2	-3	-2	-2	-3	-4	-6
MEETING.verb:does_provide	31	-8	-11	-9	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_put	7	-6	-13	19	-1	-3	-1	-1	-1	-3	-3
MEETING.verb:does_raise	3	-20	27	-38	-3	-4	-3	-3	-3	-5	-5
MEETING.verb:does_recall	22	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_refuse	21	-3	-4	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_register	31	-3	-12	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_renew	27	-3	-6	-11	-1	-2	-1	-1	-1	-3	-2
MEETING.verb:does_reply	-1	-22	19	-32	-3	-5	-4	-3	-3	-6	-7
MEETING.verb:does_report	-15	-15	25	-37	-3	-3	-3	-3	-3	-4	-4
MEETING.verb:does_represent	-24	-12	21	16	-3	-5	-3	-3	-3	-5	-6
MEETING.verb:does_resign	39	-5	-16	-26	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_return	-43	-28	45	-33	-3	-5	-4	-3	-3	-6	-7
MEETING.verb:does_rule	15	-3	-4	-3		-1				-1	-1
MEETING.verb:does_run	40	-6	-13	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_satisfy	17	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_say	19	1		-6	-2	-2	-2	-2	-1	-3	-4
MEETING.verb:does_see	62	-10	-32	-41	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:does_sell	31	-4	-10	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_set	18	-4	-6	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_settle	24	-4	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_show	18	-3	-6	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_sign	40	-6	-14	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_spar	28	-5	-10	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_speak	4	10	-14	-31	-2	-5	-2	-2	-2	-4	-4
MEETING.verb:does_spend	-12	-19	25	-26	-2	-4	-3	-2	-2	-4	-5
MEETING.verb:does_stack	24	-4	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_stand	25	-5	-5	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_state	44	-19	-32	-35	-3	-4	-3	-3	-3	-5	-5
MEETING.verb:does_stop	39	-5	-25	-21	-1	-1	-2	-1	-1	-1	-2
MEETING.verb:does_supply	31	-5	-9	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_swear	32	-2	-12	-16	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_take	-23	-17	-40	47	-3	-5	-4	-3	-3	-8	-7
MEETING.verb:does_tell	4	-17	10	-1	-3	-4	-3	-3	-3	-6	-5
MEETING.verb:does_thank	-40	-22	28	18	-4	-5	-4	-4	-4	-6	-7
MEETING.verb:does_thrash	50	-13	-12	-20	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_throw	34	-33	-22	-27	-3	-5	-3	-3	-3	-5	-5
MEETING.verb:does_tour	-27	-27	35	-11	-3	-4	-5	-3	-3	-4	-6
MEETING.verb:does_train	33	-7	-15	-14	-1	-1	-2	-1	-1	-2	-3
MEETING.verb:does_travel	-44	-18	12	41	-4	-6	-5	-4	-4	-7	-8
MEETING.verb:does_turn	-15	-8	-11	26	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_undertake	31	-10	-13	-6	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:does_unite	26	-4	-8	-10	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_update	-20	-28	-37	30	-5	-7	-5	-5	-4	-7	-9
MEETING.verb:does_use	8	-21	13	-40	-3	-5	-4	-3	-3	-5	-7
MEETING.verb:does_visit	6	-25	9	-22	-3	-4	-4	-3	-3	-6	-7
MEETING.verb:does_want	-21	38	-34	-7	-3	-5	-3	-3	-3	-5	-6
MEETING.verb:does_warn	31	-5	-12	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_welcome	35	-23	-21	-29	-2	-2	-2	-2	-2	-3	-3
MEETING.verb:does_win	-19	-8	-25	31	-2	-3	-2	-2	-2	-3	-6
MEETING.verb:does_witness	24	-4	-8	-11	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_wonder	35	-4	-12	-19	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_work	37	-5	-12	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-about_learn	26	-9	-13	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-accompanied_accompany	44	-11	-19	-14	-1	-4	-2	-1	-1	-2	-2
MEETING.verb:done-according_accord	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-after_come	-24	34	-31	-28	-5	-6	-5	-5	-5	-12	-8
MEETING.verb:done-against_rule	12	-1	-3	-3		-1				-1	-1
MEETING.verb:done-among_connect	22	-2	-8	-8	-1	-1		-1		-1	-1
MEETING.verb:done-as_trade	17	-4	-4	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_attend	-10	-37	19	-23	-4	-6	-4	-4	-4	-6	-7
MEETING.verb:done-at_begin	30	-5	-8	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_call	7	-1	-2	-2							-1
MEETING.verb:done-at_find	19	-6	-3	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_greet	16	-4	-5	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-at_hold	-18	32	-17	-26	-2	-3	-2	-3	-2	-5	-4
MEETING.verb:done-at_meet	24	-7	-4	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_produce	22	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_receive	15	-4	-3	-3		-1				-1	-1
MEETING.verb:done-at_start	14	-2	-4	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-attended_attend	8	-11	15	-24	-2	-2	-2	-2	-2	-3	-3
MEETING.verb:done-between_end	25	-2	-9	-4	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-between_go	9	-1	-2	-2		-1				-1	-1
MEETING.verb:done-between_roam	13	-3	-3	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-between_seal	8	-1	-2	-2							-1
MEETING.verb:done-between_see	19	-3	-7	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-between_strengthen	32	-4	-8	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_approve	23	-3	-5	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_arrange	21	-3	-5	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_co-chaired	39	-14	-25	-14	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-by_complete	-45	-21	-25	46	-4	-6	-5	-4	-4	-6	-8
MEETING.verb:done-by_convene	9	-1	-2	-3	-1	-1				-1	-1
MEETING.verb:done-by_host	14	-4	-3	-1	-1	-1	-1			-1	-1
MEETING.verb:done-by_ink	40	-6	-12	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_introduce	6	-21	16	-34	-3	-4	-3	-3	-2	-5	-5
MEETING.verb:done-by_launch	24	-5	-10	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_lay	30	-10	-14	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_majority-owned	34	-4	-15	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_name	14	-2	-2	-6		-1				-1	-1
MEETING.verb:done-by_open	-18	-18	-23	23	-4	-5	-3	-3	-3	-5	-4
MEETING.verb:done-by_organize	30	-4	-7	-9	-2	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_own	15	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_pass	27	-4	-7	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_promise	35	-10	-17	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_promote	16	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_reserve	27	-5	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_run	33	-5	-13	-8	-2	-3	-1	-1	-1	-2	-3
MEETING.verb:done-by_say	27	-4	-7	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_secure	20	-3	-6	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-by_seek	10	-2	-2	-2		-1				-1	-1
MEETING.verb:done-by_set	-11	-16	-23	23	-3	-5	-3	-3	-3	-5	-6
MEETING.verb:done-by_sign	25	-10	7	-13	-2	-3	-2	-1	-1	-5	-5
MEETING.verb:done-by_take	27	-3	-6	-9	-1	-1	-1	-1	-1	-2	-3
MEETING.verb:done-chaired_chair	-2	17	-21	-16	-3	-4	-3	-3	-3	-4	-4
MEETING.verb:done-for_leave	10	-2	-2	-2		-1				-1	-1
MEETING.verb:done-for_set	-19	28	-11	-17	-3	-5	-3	-3	-3	-4	-6
MEETING.verb:done-from_catch	21	-3	-6	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-from_come	28	-4	-10	-5	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-from_obtain	30	-4	-10	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-from_take	25	-3	-12	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-headed_head	31	-5	-13	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_arrive	21	-4	-6	-5		-1	-1			-1	-1
MEETING.verb:done-in_connect	14	-2	-4	-4		-1				-1	-1
MEETING.verb:done-in_employ	21	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_establish	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_hold	9	-2	-2	-2		-1				-1	-1
MEETING.verb:done-in_inspect	23	-10	-7	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_play	33	-4	-12	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_receive	15	-4	-4	-2		-1				-1	-1
MEETING.verb:done-in_review	10	-3	-2	-1		-1				-1	-1
MEETING.verb:done-in_run	23	-3	-7	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_say	25	-4	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_sell	11	-1	-3	-3		-1				-1	-1
MEETING.verb:done-in_show	28	-11	-15	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-in_tell	4	-1	-1	-1							
MEETING.verb:done-in_unite	19	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-led_lead	-7	-16	20	-34	-3	-4	-3	-3	-3	-5	-5
MEETING.verb:done-of_approve	15	-3	-4	-3		-1	-1	-1		-1	-1
MEETING.verb:done-of_bear	29	-4	-7	-9	-1	-3	-1	-1	-1	-1	-2
MEETING.verb:done-of_call	29	-10	-8	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_come	35	-8	-24	-16	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_conclude	30	-7	-9	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_expect	29	-7	-10	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_extend	11	-2	-3	-2			-1			-1	-1
MEETING.verb:done-of_follow	26	-4	-7	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_inspect	-19	28	-22	-23	-3	-5	-3	-3	-5	-5	-7
MEETING.verb:done-of_keep	38	-6	-10	-19	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_lift	31	-4	-8	-8	-1	-2	-1	-1	-1	-2	-5
MEETING.verb:done-of_people	38	-6	-10	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_permit	17	-3	-5	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_present	-37	-10	-17	38	-2	-3	-2	-3	-2	-4	-5
MEETING.verb:done-of_receive	-28	35	-39	-19	-5	-6	-5	-6	-5	-7	-10
MEETING.verb:done-of_show	-4	25	-12	-16	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_speak	24	-4	-8	-5	-2	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_take	34	-13	-17	-10	-3	-2	-2	-1	-2	-2	-3
MEETING.verb:done-of_tint	35	-14	-15	-14	-2	-3	-2	-2	-2	-2	-4
MEETING.verb:done-of_tour	40	-13	-9	-13	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_travel	32	-6	-6	-10	-2	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_visit	16	-5	-3	-4	-1	-1				-1	-1
MEETING.verb:done-of_welcome	-12	14	-16	-7	-2	-3	-2	-2	-2	-3	-5
MEETING.verb:done-of_withdraw	15	-3	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-on_testify	33	-20	-21	-18	-3	-4	-2	-2	-2	-4	-6
MEETING.verb:done-owner_accord	14	-2	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_act	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_approve	24	-4	-7	-3	-1	-1	-1	-1	-2	-1	-4
MEETING.verb:done-owner_ask	12	-2	-3	-3		-1	-1			-1	-1
MEETING.verb:done-owner_attend	18	-3	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_back	8	-1	-2	-1		-1				-1	-1
MEETING.verb:done-owner_come	28	-4	-8	-8	-1	-1	-1	-1	-1	-2	-3
MEETING.verb:done-owner_commit	-49	-23	51	-16	-4	-7	-5	-4	-3	-6	-8
MEETING.verb:done-owner_convince	15	-3	-5	-4		-1	-1		-1	-1	-1
MEETING.verb:done-owner_delay	38	-7	-16	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_discuss	6	-2	-1	-1							-1
MEETING.verb:done-owner_explain	13	-2	-3	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_fall	3	26	-42	-34	-5	-8	-5	-5	-5	-9	-11
MEETING.verb:done-owner_freeze	23	-4	-6	-5	-1	-1	-1	-1	-1	-2	-3
MEETING.verb:done-owner_hand	-37	38	-14	-12	-3	-5	-3	-3	-3	-6	-6
MEETING.verb:done-owner_head	29	-4	-8	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_heat	32	-6	-9	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_hold	11	-2	-3	-4		-1				-1	-1
MEETING.verb:done-owner_inaugurate	18	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_introduce	17	-7	-2	-3		-1	-1		-1	-1	-1
MEETING.verb:done-owner_invite	17	-4	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_involve	17	-4	-2	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_join	12	-3	-2	-4		-1	-1		-1	-1	-1
MEETING.verb:done-owner_launch	14	-3	-2	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_majority-owned	28	-3	-9	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_meet	37	-9	-11	-8	-2	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_move	40	-19	-19	-16	-2	-3	-2	-2	-2	-4	-3
MEETING.verb:done-owner_open	36	-12	-7	-6	-1	-2	-1	-1	-1	-3	-4
MEETING.verb:done-owner_outsource	15	-3	-5	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_own	11	-2	-2	-2	-1	-1	-1		-1	-1	-1
MEETING.verb:done-owner_put	32	-3	-11	-6	-1	-1	-1	-1	-1	-2	-5
MEETING.verb:done-owner_raise	24	-3	-10	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_receive	18	-5	-6	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_replace	9	-3	-1	-1		-1				-1	-1
MEETING.verb:done-owner_review	10	-2	-2	-2		-1				-1	-1
MEETING.verb:done-owner_run	16	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_say	14	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_see	17	-5	-3	-3		-1				-1	-1
MEETING.verb:done-owner_sign	-17	-6	24	-10	-2	-2	-4	-2	-2	-3	-5
MEETING.verb:done-owner_sit	7	-2	-1	-1		-1					-1
MEETING.verb:done-owner_speak	21	-7	-5	-4	-2	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_take	33	-7	-13	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_tell	-16	-12	26	-10	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-owner_use	-5	28	-47	-39	-5	-7	-5	-5	-5	-10	-9
MEETING.verb:done-owner_voice	18	-4	-4	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_want	14	-4	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_welcome	24	-5	-9	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_work	21	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-represented_represent	33	-5	-12	-9	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-start-up_hold	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_attend	-7	-36	-26	17	-4	-5	-4	-4	-4	-6	-6
MEETING.verb:done-to_belong	29	-5	-11	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_bring	34	-6	-7	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-to_come	25	-5	-6	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_cross	30	-5	-10	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_drive	36	-16	-25	-24	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-to_explain	-29	32	-12	-13	-3	-4	-3	-3	-2	-5	-6
MEETING.verb:done-to_go	19	-3	-3	-5	-1	-1	-1	-1		-1	-2
MEETING.verb:done-to_hand	16	-3	-5	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-to_lead	6	-1	-2	-2							
MEETING.verb:done-to_look	23	-11	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_put	14	-3	-3	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-to_refer	36	-7	-9	-11	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:done-to_sell	13	-2	-3	-3		-1				-1	-1
MEETING.verb:done-to_send	20	-3	-4	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-to_summon	29	-7	-14	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_write	29	-5	-7	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-up_give	33	-5	-21	-4	-1	-2	-1	-1	-2	-2	-6
MEETING.verb:done-verb_accompany	36	-16	-25	-11	-1	-2	-2	-2	-1	-2	-3
MEETING.verb:done-verb_act	14	-2	-3	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-verb_ask	9	-11	-16	4	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:done-verb_attend	26	-4	-4	-17	-1	-1	-1	-1		-1	-1
MEETING.verb:done-verb_base	44	-8	-15	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_choose	38	-9	-19	-14	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:done-verb_come	39	-3	-21	-20	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_commend	27	-4	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_congratulate	36	-10	-16	-19	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_connect	29	-2	-10	-10	-1	-1	-1	-1	-1	-2	-1
MEETING.verb:done-verb_describe	28	-4	-7	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_direct	20	-4	-5	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_discuss	20	-2	-8	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-verb_elect	-30	-24	-3	27	-5	-6	-5	-5	-4	-8	-9
MEETING.verb:done-verb_enter	20	-2	-8	-3	-1	-1				-1	-1
MEETING.verb:done-verb_fin	29	-4	-9	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_fund	31	-8	-15	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_give	47	-7	-19	-16	-2	-3	-2	-2	-2	-4	-7
MEETING.verb:done-verb_head	-1	9	-39	-16	-3	-4	-3	-4	-3	-4	-7
MEETING.verb:done-verb_hear	-23	-15	27	-16	-3	-6	-3	-3	-3	-5	-7
MEETING.verb:done-verb_hoover	-55	-17	58	-31	-3	-4	-3	-4	-3	-5	-5
MEETING.verb:done-verb_include	-1	-17	17	-30	-3	-5	-4	-3	-3	-5	-6
MEETING.verb:done-verb_keep	38	-10	-14	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_lead	-24	-25	-53	42	-4	-6	-4	-4	-4	-7	-7
MEETING.verb:done-verb_let	25	-3	-9	-4	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:done-verb_make	11	-1	-4	-3		-1				-1	-1
MEETING.verb:done-verb_meet	22	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_move	-32	-20	40	-24	-4	-7	-5	-5	-4	-7	-11
MEETING.verb:done-verb_name	-14	-7	-19	16	-2	-2	-2	-2	-1	-2	-3
MEETING.verb:done-verb_own	33	-4	-10	-8	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-verb_present	22	-3	-4	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_put	26	-2	-9	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_replace	37	-6	-12	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_run	18	-3	-3	-7		-1		-1		-1	-1
MEETING.verb:done-verb_say	32	-5	-10	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_self-driving	34	-16	-21	-13	-1	-2	-1	-1	-1	-3	-4
MEETING.verb:done-verb_state-owned	23	-3	-9	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_take	-17	-32	34	-48	-6	-9	-6	-6	-5	-16	-11
MEETING.verb:done-verb_tell	-8	17	-28	12	-2	-3	-3	-3	-2	-6	-5
MEETING.verb:done-verb_tour	1	11	-25	-19	-4	-4	-3	-5	-3	-4	-5
MEETING.verb:done-verb_turn	28	-6	-12	-8	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:done-verb_use	33	-8	-9	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_visit	30	-13	-5	-4	-1	-1	-1	-3	-1	-1	-2
MEETING.verb:done-with_accord	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_compete	32	-4	-8	-13	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-with_conclude	12	-1	-3	-4		-1				-1	-1
MEETING.verb:done-with_fly	28	-9	-17	-18	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-with_inspect	31	-6	-17	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-with_run	20	-7	-6	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_seal	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_sign	25	-6	-9	-5	-1	-1	-1	-1		-1	-1
MEETING.verb:done-with_work	23	-4	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-within_consider	13	-2	-3	-5	-1	-1		-1		-1	-1
MEETING.where:body	6	3	4	2	-2	-3	-2	-2	-2	-3	-4
MEETING.where:item	27	-3	-7	-8	-1	-2	-1	-1	-1	-1	-2
POLICY.alike:1	10	-2	-3	-2	-1	-2	-1	-1	-1	-2	3
POLICY.alike:2	13	-2	-2	-4	-1	-1	-1	-1	-1	-2	2
POLICY.alike:3	19	-2	-3	-4	-1	-1	-1	-1	-1	-1	-4
POLICY.at-kind:after1_agency	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after1_company	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.at-kind:after1_country	11	-1	-2	-2	-1	-1		-1		-1	-2
POLICY.at-kind:after1_organization	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_person	15	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after1_person-office	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after2_agency	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after2_company	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_country	9	-1	-2	-2		-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_person	16	-1	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_person-office	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-3
POLICY.at-kind:before_agency	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:before_company	19	-2	-3	-3	-1	-2	-1	-1	-1	-1	-4
POLICY.at-kind:before_country	9	-1	-1	-2		-1		-1		-1	-2
POLICY.at-kind:before_organization	14	-1	-3	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:before_person	15	-1	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:before_person-office	13	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_agency	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_company	17	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:far_country	8	-1	-1	-1		-1				-1	-1
POLICY.at-kind:far_organization	14	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person-office	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:own_agency	-10	-7	-7	16	-3	-5	-3	-3	-3	-7	12
POLICY.at-kind:own_company	-25	-7	-7	-15	-2	-4	-2	-3	-3	-4	43
POLICY.at-kind:own_country	28	-2	-2	-7	-1	-1	-1	-1	-1	-2	-9
POLICY.at-kind:own_person	29	-3	-4	-6	-1	-2	-1	-1	-1	-2	-10
POLICY.at-kind:own_person-office	43	-4	-4	-11	-1	-2	-2	-1	-1	-2	-12
POLICY.at:after1	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.at:after2	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at:before	15	-2	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.at:far	14	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at:own	-2	-5	-5	1	-2	-3	-2	-2	-2	-4	25
POLICY.chance	16	5	4	-19	2	3	2	2	2	3	-8
POLICY.class:does_appointVerb	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_attend	14	-1	-1	-4	-1	-1	-1	-1	-1	-1	-1
POLICY.class:does_forumVerb	14	-2	-2	-4	-1	-1	-1	-1	-1	-1	-3
POLICY.class:does_investVerb	15	-2	-3	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_launchVerb	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_licenceVerb	8	-1	-1	-1		-1				-1	-1
POLICY.class:does_meetVerb	17	-2	-2	-4	-1	-1	-1	-1	-1	-1	-3
POLICY.class:does_moneyNoun	11	-1	-3	-1		-1				-1	-1
POLICY.class:does_policyVerb	8	-1	-1	-1		-1				-1	-1
POLICY.class:does_punishVerb	11	-2	-1	-2	-1	-1	-1	-1		-1	-2
POLICY.class:does_receiveVerb	11	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_signVerb	14	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_topicVerb	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_travelVerb	19	-1	-4	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.class:does_wish	11	-1	-1	-2		-1				-1	-1
POLICY.class:done-according_pactNoun	19	-2	-2	-5	-1	-1	-1	-1	-1	-1	-7
POLICY.class:done-according_receiveVerb	19	-2	-2	-5	-1	-1	-1	-1	-1	-1	-7
POLICY.class:done-attended_attend	11	-1	-3	-2		-1	-1			-1	-2
POLICY.class:done-attended_forumVerb	11	-1	-3	-2		-1	-1			-1	-2
POLICY.class:done-by_appointVerb	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-by_forumVerb	18	-1	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.class:done-by_licenceVerb	16	-2	-2	-2	-1	-2	-1	-1	-1	-2	-4
POLICY.class:done-by_punishVerb	15	-1	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.class:done-by_receiveVerb	9	-1	-1	-1		-1	-1			-1	-1
POLICY.class:done-headed_travelVerb	7	-1	-2	-1		-1				-1	-1
POLICY.class:done-in_investVerb	7	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_moneyNoun	7	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_policyVerb	17	-1	-2	-3	-1	-2	-1	-1	-1	-1	-4
POLICY.class:done-into_launchVerb	10	-1	-1	-2	-1	-1	-1			-1	-2
POLICY.class:done-into_policyVerb	10	-1	-1	-2	-1	-1	-1			-1	-2
POLICY.class:done-led_investVerb	9	-1	-2	-2		-1				-1	-1
POLICY.class:done-on_callVerb	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.class:done-on_investVerb	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.class:done-owner_attend	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-owner_forumVerb	8	-1	-1	-2						-1	-2
POLICY.class:done-owner_licenceVerb	20	-2	-2	-3	-1	-1	-1	-1	-1	-1	-7
POLICY.class:done-to_attend	31	-4	-5	-9	-2	-3	-2	-2	-2	-6	-19
POLICY.class:done-to_travelVerb	21	-2	-2	-6	-1	-1	-1	-1	-1	-1	-7
POLICY.class:done-verb_appointVerb	18	-2	-2	-3	-1	-1	-1	-2	-1	-1	-3
POLICY.class:done-verb_attend	18	-2	-2	-3	-1	-1	-1	-2	-1	-1	-3
POLICY.class:done-verb_callVerb	30	-3	-4	-5	-1	-2	-1	-2	-1	-3	-16
POLICY.class:done-verb_forumVerb	7	-1	-1	-1		-1				-1	-1
POLICY.class:done-verb_investVerb	21	-2	-3	-3	-1	-1	-1	-1	-1	-2	-5
POLICY.class:done-verb_licenceVerb	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-4
POLICY.class:done-verb_meetVerb	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-verb_pactNoun	4		-1	-1							-1
POLICY.class:done-verb_policyNoun	4		-1	-1							-1
POLICY.class:done-verb_policyVerb	31	-3	-5	-7	-1	-2	-1	-1	-1	-2	-15
POLICY.class:done-verb_punishNoun	4		-1	-1							-1
POLICY.class:done-verb_punishVerb	12	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.class:done-verb_receiveVerb	10	-1	-2	-2		-1		-1		-1	-2
POLICY.class:done-verb_talkNoun	12	-1	-1	-1		-1		-1		-1	-4
POLICY.class:done-verb_travelNoun	8	-1	-1	-1		-1		-1		-1	-1
POLICY.class:done-verb_travelVerb	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-with_forumVerb	8	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_launchNoun	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-with_policyVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_signVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_talkNoun	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-with_topicVerb	8	-1	-1	-2		-1				-1	-1
POLICY.cue:address	16	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:along	7	-1	-1	-1						-1	-1
POLICY.cue:also	-33	-5	-5	23	-2	-3	-2	-2	-2	-4	31
POLICY.cue:appoint	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:attend	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:both	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:buy	12	-1	-1	-3		-1	-1	-1	-1	-1	-2
POLICY.cue:company	-16	-3	-6	-6	-2	-3	-2	-2	-1	-3	27
POLICY.cue:conversation	10	-1	-2	-2		-1	-1			-1	-1
POLICY.cue:delegation	8	-1	-2	-1		-1	-1			-1	-1
POLICY.cue:event	21	-2	-2	-4	-1	-2	-1	-1	-1	-2	-7
POLICY.cue:exchange	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:fine	9	-1	-1	-2		-1				-1	-2
POLICY.cue:gathering	15	-1	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.cue:head	18	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:join	15	-2	-2	-3	-1	-1	-1	-2	-1	-1	-2
POLICY.cue:lead	9	-1	-2	-2		-1				-1	-1
POLICY.cue:license	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-4
POLICY.cue:meeting	9	-1	-2	-2		-1				-1	-1
POLICY.cue:name	9	-1	-1	-2	-1	-1				-1	-1
POLICY.cue:other	10	-1	-1	-2		-1				-1	-2
POLICY.cue:participant	16	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:partner	9	-1	-1	-2		-1				-1	-2
POLICY.cue:party	17	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:penalty	23	-2	-3	-3	-1	-2	-1	-1	-1	-4	-5
POLICY.cue:presence	14	-1	-3	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:present	18	-2	-3	-5	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:receive	10	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.cue:represent	13	-1	-2	-3	-1	-2	-1	-1	-1	-1	-2
POLICY.cue:representative	35	-4	-4	-8	-1	-2	-1	-1	-1	-2	-11
POLICY.cue:sell	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:side	33	-3	-2	-8	-1	-2	-1	-1	-1	-2	-15
POLICY.cue:sign	16	-1	-3	-3	-1	-1	-1	-1	-1	-1	-4
POLICY.cue:speak	14	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:speech	17	-1	-2	-3	-1	-1	-1	-1	-1	-1	-4
POLICY.cue:subsidiary	38	-3	-2	-7	-1	-2	-1	-1	-2	-3	-17
POLICY.cue:talk	11	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:team	11	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.cue:together	22	-2	-3	-4	-1	-1	-1	-1	-1	-2	-7
POLICY.cue:tour	8	-1	-1	-1		-1	-1	-1		-1	-1
POLICY.cue:visit	9	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:witness	5	-1	-1	-1		-1	-1			-1	-1
POLICY.elsewhere:none	9	-2	-3		-1	-2	-1	-1	-1	-2	4
POLICY.elsewhere:other	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	
POLICY.elsewhere:same	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.governor:according	19	-2	-2	-5	-1	-1	-1	-1	-1	-1	-7
POLICY.governor:at	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:attended	11	-1	-3	-2		-1	-1			-1	-2
POLICY.governor:before	-24	-9	-8	34	-4	-6	-4	-4	-4	-8	-41
POLICY.governor:by	18	-2	-2	-3	-1	-1	-1	-1	-1	-1	-5
POLICY.governor:free	18	-2	-3	-4	-1	-1	-1	-1	-1	-1	-4
POLICY.governor:from	14	-2	-3	-3	-1	-2	-1	-1	-1	-2	-3
POLICY.governor:headed	7	-1	-2	-1		-1				-1	-1
POLICY.governor:in	25	-2	-3	-6	-1	-2	-1	-1	-1	-2	-7
POLICY.governor:into	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:led	9	-1	-2	-2		-1				-1	-1
POLICY.governor:of	21	-2	-3	-4	-1	-1	-1	-1	-1	-1	-5
POLICY.governor:on	-36	-7	-7	-12	-2	-3	-2	-2	-2	-5	42
POLICY.governor:owner	23	-2	-3	-6	-1	-2	-1	-1	-1	-2	-6
POLICY.governor:through	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:to	25	-2	-2	-5	-1	-2	-1	-1	-1	-2	-8
POLICY.governor:verb	9	-2	-3	-4	-1	-2	-1	-1	-1	-2	8
POLICY.governor:with	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.kind:agency	10	-2	-3	3	-1	-2	-1	-1	-1	-3	2
POLICY.kind:company	8	-2	-3	-4	-1	-2	-1	-1	-1	-2	10
POLICY.kind:country	13	-1	-2	-3	-1	-1	-1	-1		-1	-3
POLICY.kind:organization	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:person	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.kind:person-office	19	-2	-3	-5	-1	-1	-1	-1	-1	-1	-4
POLICY.list:list	4	-2	-3	-4	-1	-2	-1	-1	-1	-2	15
POLICY.list:single	14	-2	-3	-2	-1	-1	-1	-1	-1	-2	
POLICY.mention:name_free	11	-2	-3	-2	-1	-1	-1	-1	-1	-2	3
POLICY.mention:name_owner	19	-2	-2	-5	-1	-1	-1	-1	-1	-2	-5
POLICY.mention:nominal_free	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.mention:post_free	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.mention:pronoun_free	22	-2	-3	-6	-1	-1	-1	-1	-1	-1	-6
POLICY.mention:pronoun_owner	42	-4	-4	-12	-1	-2	-2	-1	-1	-3	-12
POLICY.parts:1	12	-2	-3	-3	-1	-1	-1	-1	-1	-2	2
POLICY.parts:2	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-5
POLICY.rival:none_after1	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:none_after2	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:none_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:none_far	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:none_own	16	-4	-4	14	-2	-3	-2	-2	-2	-3	-14
POLICY.rival:other_after1	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:other_after2	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:other_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:other_far	13	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.rival:other_own		-6	-6	-15	-2	-3	-2	-2	-2	-4	31
POLICY.rival:same_after1	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:same_after2	11	-1	-1	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:same_far	9	-1	-1	-2	-1	-1				-1	-2
POLICY.rival:same_own	-7	-6	-7	-10	-2	-4	-2	-2	-2	-5	23
POLICY.speech:silent_after1	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.speech:silent_after2	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.speech:silent_far	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_own	-4	-5	-5	2	-2	-3	-2	-2	-2	-4	26
POLICY.speech:speaks_after1	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.speech:speaks_after2	14	-1	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:speaks_before	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:speaks_far	16	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:speaks_own	30	-3	-3	-8	-1	-2	-1	-1	-1	-2	-5
POLICY.tie-at:country_after1	15	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:country_after2	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-3
POLICY.tie-at:country_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.tie-at:country_far	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:country_own	-18	-6	-6	5	-2	-4	-2	-2	-2	-5	36
POLICY.tie-at:holder_after1	20	-2	-3	-6	-1	-2	-1	-1	-1	-2	-2
POLICY.tie-at:holder_before	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:holder_far	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:holder_own	25	-3	-3	-7	-1	-2	-1	-1	-1	-2	-4
POLICY.tie-at:none_after1	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_after2	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_before	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.tie-at:none_far	14	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_own	40	-3	-4	-8	-1	-2	-1	-1	-1	-2	-16
POLICY.tie:body	16	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.tie:country	9	-2	-3	-2	-1	-2	-1	-1	-1	-2	7
POLICY.tie:holder	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.tie:none	16	-2	-2	-3	-1	-1	-1	-1	-1	-1	-4
POLICY.verb:does_answer	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_approve	9	-1	-1	-1		-1				-1	-1
POLICY.verb:does_ask	11	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.verb:does_become	7	-1	-1	-1		-1				-1	-1
POLICY.verb:does_clear	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_come	27	-3	-4	-6	-1	-2	-1	-1	-1	-2	-8
POLICY.verb:does_conduct	40	-4	-6	-8	-2	-3	-2	-2	-2	-4	-21
POLICY.verb:does_confirm	16	-2	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_deny	8	-1	-1	-1		-1				-1	-1
POLICY.verb:does_expect	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_give	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_go	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_head	24	-2	-6	-5	-1	-2	-1	-1	-1	-2	-4
POLICY.verb:does_hear	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_issue	6	-1	-1	-1						-1	-1
POLICY.verb:does_meet	26	-3	-3	-4	-1	-1	-1	-1	-1	-1	-8
POLICY.verb:does_open	12	-2	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.verb:does_organize	20	-2	-2	-4	-1	-1	-1	-1	-1	-1	-6
POLICY.verb:does_own	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_receive	9	-1	-2	-2		-1	-1			-1	-1
POLICY.verb:does_run	16	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_say	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_sign	10	-1	-1	-3		-1				-1	-2
POLICY.verb:does_speak	13	-1	-2	-4		-1		-1		-1	-1
POLICY.verb:does_take	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_tell	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_work	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:done-according_accord	19	-2	-2	-5	-1	-1	-1	-1	-1	-1	-7
POLICY.verb:done-attended_attend	11	-1	-3	-2		-1	-1			-1	-2
POLICY.verb:done-by_receive	9	-1	-1	-1		-1	-1			-1	-1
POLICY.verb:done-headed_head	7	-1	-2	-1		-1				-1	-1
POLICY.verb:done-into_introduce	10	-1	-1	-2	-1	-1	-1			-1	-2
POLICY.verb:done-led_lead	9	-1	-2	-2		-1				-1	-1
POLICY.verb:done-on_pay	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:done-owner_bring	8	-1	-1	-2						-1	-2
POLICY.verb:done-to_belong	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-to_go	21	-2	-2	-6	-1	-1	-1	-1	-1	-1	-7
POLICY.verb:done-to_send	31	-4	-5	-9	-2	-3	-2	-2	-2	-6	-19
POLICY.verb:done-verb_become	11	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.verb:done-verb_give	21	-2	-3	-3	-1	-1	-1	-1	-1	-3	-5
POLICY.verb:done-verb_include	19	-2	-3	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.verb:done-verb_join	19	-2	-3	-3	-1	-1	-1	-2	-1	-2	-3
POLICY.verb:done-verb_list	22	-2	-3	-3	-1	-2	-1	-2	-1	-2	-5
POLICY.verb:done-verb_meet	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-verb_order	4		-1	-1							-1
POLICY.verb:done-verb_see	9	-1	-2	-1		-1		-1		-1	-1
POLICY.verb:done-verb_turn	-28	-8	-11	-13	-4	-6	-3	-4	-4	-6	31
POLICY.verb:done-with_exchange	8	-1	-1	-2		-1				-1	-1
POLICY.verb:done-with_hold	6	-1	-1	-1						-1	-1
POLICY.verb:done-with_organize	9	-1	-2	-2	-1	-1		-1		-1	-1
POLICY.verb:done-with_sign	6	-1	-1	-1		-1				-1	-1
POLICY.where:body	13	-2	-3	-3	-1	-1	-1	-1	-1	-2	2
POLICY.where:item	17	-2	-3	-3	-1	-1	-1	-1	-1	-1	-3
VISIT.alike:1	12	-1	1	1	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:2	-4	2	19	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:3	9	7	3	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:after1_agency	5	-4	-17	22	-2	-2	-1	-1	-1	-3	-4
VISIT.at-kind:after1_company	20	-4	-12	9	-2	-2	-1	-2	-1	-2	-4
VISIT.at-kind:after1_country	31	-3	-12	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after1_organization	-17	-5	-21	28	-2	-4	-2	-3	-2	-4	-5
VISIT.at-kind:after1_person	4	-6	25	-15	-2	-3	-2	-2	-2	-3	-4
VISIT.at-kind:after1_person-office	-5	-5	34	-17	-2	-3	-2	-2	-2	-4	-4
VISIT.at-kind:after2_agency	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_company	13	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_country	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:after2_organization	21	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_person	23	-2	-7	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:after2_person-office	28	-3	-12	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:before_agency	22	-3	-5	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:before_company	21	-2	-6	-3	-1	-2	-1	-1	-1	-1	-3
VISIT.at-kind:before_country	22	-3	-6	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_organization	-21	-7	30	-7	-2	-3	-2	-2	-2	-3	-4
VISIT.at-kind:before_person	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_person-office	18	-2	-6	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:far_agency	20	-3	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:far_company	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_country	14	-2	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.at-kind:far_organization	21	-4	-5	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:far_person	21	-2	-7	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:far_person-office	6	-3	12	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:own_agency	3	23	-13	-7	-2	-3	-2	-2	-2	-5	-5
VISIT.at-kind:own_company	10	-10		12	-1	-2	-1	-2	-2	-3	-4
VISIT.at-kind:own_country	17	-6	-2	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:own_organization	5	18	-25	-15	-4	-5	-3	-3	-3	-5	-7
VISIT.at-kind:own_person	-33	19	36	-17	-4	-6	-3	-4	-3	-6	-8
VISIT.at-kind:own_person-office	-8	9	17	-5	-4	-6	-5	-4	-4	-7	-8
VISIT.at:after1	1	-5	16	6	-2	-3	-2	-2	-1	-3	-4
VISIT.at:after2	19	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at:before	14	-3	2	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.at:far	14	-2		-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at:own	1	12	7	-2	-2	-3	-2	-2	-2	-3	-4
VISIT.chance	-9	-5	12	1							
VISIT.class:does_appointVerb	23	-1	-9	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_attend	16	-1	-5	-4		-1	-1			-1	-1
VISIT.class:does_callVerb	40	-6	-35	-21	-2	-2	-2	-2	-1	-3	-4
VISIT.class:does_forumNoun	18	-1	-8	-3		-1				-1	-1
VISIT.class:does_forumVerb	24	-4	-7	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_investVerb	31	-3	-11	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_launchNoun	6	-2	-2	-1		-1				-1	-1
VISIT.class:does_launchVerb	20	-3	-7	-4	-1	-1	-1	-1	-1	-2	-1
VISIT.class:does_licenceVerb	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_meetVerb	22	-2	-9	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_moneyNoun	38	-16	-26	-13	-3	-6	-3	-3	-3	-5	-6
VISIT.class:does_planned	16	-1	-6	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_policyNoun	24	-3	-9	-3	-1	-2	-1	-1	-1	-3	-2
VISIT.class:does_policyVerb	4	-2	8	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_punishVerb	12	-1	-3	-2		-1				-1	-1
VISIT.class:does_receiveVerb	18	-2	-7	-3		-1	-1			-1	-1
VISIT.class:does_signVerb	12	-2	3	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_talkNoun	4		-1	-1							
VISIT.class:does_topicVerb	23	-2	-8	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_travelVerb	14	-1	-5	-2		-1	-1			-1	-1
VISIT.class:does_wish	22	-2	-7	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-according_pactNoun	19	-2	-5	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-according_receiveVerb	19	-2	-5	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-at_receiveVerb	7	-1	-2	-1						-1	-1
VISIT.class:done-attended_attend	11	-1	-3	-2		-1				-1	-1
VISIT.class:done-attended_forumVerb	11	-1	-3	-2		-1				-1	-1
VISIT.class:done-between_topicVerb	20	-2	-6	-3	-2	-2	-1	-1	-1	-1	-2
VISIT.class:done-by_appointVerb	9	-1	-2	-1		-1				-1	-1
VISIT.class:done-by_forumNoun	-16	-19	22	-21	-5	-8	-6	-5	-5	-8	-10
VISIT.class:done-by_forumVerb	23	-8	-6	-4	-2	-2	-1	-1	-1	-2	-2
VISIT.class:done-by_policyVerb	22	-2	-5	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-by_receiveVerb	-8	26	-15	-5	-1	-2	-2	-1	-1	-2	-3
VISIT.class:done-by_signVerb	23	-2	-6	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.class:done-by_visitorNoun	7	-2	-1	-1		-1				-1	-1
VISIT.class:done-for_appointVerb	11	-3	-2	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-for_travelVerb	11	-3	-2	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-from_meetVerb	8	-1	-2	-1		-1				-1	-1
VISIT.class:done-from_receiveVerb	14	-1	-4	-4		-1		-1		-1	-1
VISIT.class:done-from_topicVerb	14	-1	-4	-4		-1		-1		-1	-1
VISIT.class:done-in_travelVerb	33	-13	-17	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-of_signVerb	29	-12	-4	-7	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-owner_callVerb	17	-9	-1	-1		-1				-1	-1
VISIT.class:done-owner_forumVerb	12	-2	-3	-2	-1	-1				-1	-1
VISIT.class:done-owner_launchVerb	13	-3	-2	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-owner_punishVerb	26	-16	-2	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-owner_receiveVerb	11	-1	-3	-2		-1				-1	-1
VISIT.class:done-owner_travelVerb	31	-12	-8	-4	-1	-2	-1	-1	-1	-3	-4
VISIT.class:done-represented_attend	23	-2	-9	-6	-1	-2	-1	-1	-1	-1	-1
VISIT.class:done-to_forumVerb	14	-1	-3	-4		-1				-1	-1
VISIT.class:done-to_investVerb	6	-1	-1	-1							-1
VISIT.class:done-to_travelVerb	11	-3	-1	-2		-1				-1	-1
VISIT.class:done-verb_appointVerb	16	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-verb_callVerb	27	-6	-8	-6	-1	-1	-1	-3	-1	-1	-2
VISIT.class:done-verb_forumVerb	22	-2	-8	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-verb_meetVerb	29	-3	-11	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_receiveVerb	48	-9	-41	-7	-1	-2	-1	-2	-1	-2	-2
VISIT.class:done-verb_talkNoun	27	-7	-8	-6	-1	-1	-1	-3	-1	-1	-2
VISIT.class:done-verb_topicVerb	23	-5	-5	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-verb_travelNoun	27	-7	-8	-6	-1	-1	-1	-3	-1	-1	-2
VISIT.class:done-verb_travelVerb	-5	-8	23	-12	-2	-3	-2	-3	-2	-3	-4
VISIT.class:done-with_attend	20	-1	-12	-2		-1				-1	-1
VISIT.class:done-with_forumVerb	15	-1	-7	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_launchNoun	20	-1	-11	-3	-1	-1	-1	-1		-1	-1
VISIT.class:done-with_meetVerb	26	-3	-12	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_policyVerb	12	-1	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.class:done-with_signVerb	10	-1	-3	-2		-1				-1	-1
VISIT.class:done-with_talkNoun	-7	-5	17	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-with_topicVerb	22	-1	-11	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_travelVerb	-49	-29	50	-21	-5	-7	-5	-5	-5	-9	-11
VISIT.cue:accompany	-45	11	55	-33	-4	-6	-4	-4	-4	-6	-8
VISIT.cue:address	14	-2	-5	-2	-1	-1	-1			-1	-1
VISIT.cue:along	12	-1	-5	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:also	24	-2	-10	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:attend	20	-3	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:both	9	-1	-4	-1						-1	-1
VISIT.cue:buy	19	-3	-4	-2	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:ceremony	26	-1	-16	-5		-1	-1			-1	-1
VISIT.cue:company	-3	-9	-16	31	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:conference	33	-2	-21	-7	-1	-1	-1	-1	-1	-2	-2
VISIT.cue:conversation	25	-5	-10	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:counterpart	-19	28	-10	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:delegation	-20	-9	41	-10	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:exchange	14	-1	-5	-2	-1	-1				-1	-1
VISIT.cue:fund	15	-1	-5	-3		-1			-1	-1	-1
VISIT.cue:group	-38	-6	48	-13	-3	-3	-2	-2	-2	-4	-5
VISIT.cue:head	14	18	-20	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:host	16	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:invest	34	-2	-17	-8	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:join	9	-1	-2	-2		-1	-1	-1		-1	-1
VISIT.cue:lead	38	-4	-23	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:license	13	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:meeting	16	-2	-5	-3	-1	-1	-1	-1		-1	-1
VISIT.cue:member	-25	-6	37	-19	-2	-4	-2	-2	-2	-4	-5
VISIT.cue:name	12	-1	-3	-2		-1				-1	-1
VISIT.cue:other	-9	-5	27	-14	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:panel	13	-2	-4	-5	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:partner	11	-1	-4	-2		-1				-1	-1
VISIT.cue:predecessor	12	-2	-4	-2		-1	-1	-1		-1	-1
VISIT.cue:presence	17	-1	-7	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:present	-19	-5	26	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:receive	14	-8	4	-5	-1	-2	-2	-1	-1	-2	-2
VISIT.cue:replace	11	-2	-3	-2		-1				-1	-1
VISIT.cue:represent	31	-3	-11	-7	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:sell	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:session	15	-4		-6	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:side	41	-2	-19	-10	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:sign	12	-2	3	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:signature	29	-2	-11	-5	-1	-3	-1	-1	-1	-2	-2
VISIT.cue:speak	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:speech	7	-1	-2	-1		-1					-1
VISIT.cue:stake	11	-1	-4	-1		-1	-1			-1	-1
VISIT.cue:subsidiary	15	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:summit	21	-2	-9	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:talk	32	-6	-13	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:team	-16	-11	-22	37	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:together	22	-8	-3	-5		-1				-1	-1
VISIT.cue:too	-32	-6	34	-11	-2	-4	-3	-2	-2	-5	-5
VISIT.cue:tour	-8	18	-18	19	-3	-4	-3	-3	-2	-4	-6
VISIT.cue:visit	29	-6	-12	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:welcome	9	21	-18	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:witness	8	-1	-2	-3		-1	-1			-1	-1
VISIT.elsewhere:none	10	3	-4	3	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:other	11	-1	6	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:same	-29	-8	41	-9	-2	-3	-2	-2	-2	-3	-4
VISIT.governor:according	19	-2	-5	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:among	-27	-17	30	-13	-3	-5	-3	-4	-3	-6	-8
VISIT.governor:as	23	-5	-8	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:at	29	-5	-11	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:attended	11	-1	-3	-2		-1				-1	-1
VISIT.governor:between	19	-2	-6	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.governor:by	10	12	-2	-7	-2	-3	-2	-2	-2	-3	-4
VISIT.governor:for	22	-7	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:free	8	-5	21	-9	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:from	4	19	-11	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:in	8	-9	-15	25	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:of	15	21	-16	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:on	12	-3	-4	-2		-1	-1			-1	-1
VISIT.governor:owner	11	11	-8	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:represented	23	-2	-9	-6	-1	-2	-1	-1	-1	-1	-1
VISIT.governor:to	14	-3	-2	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.governor:verb	-7	-6	-7	30	-1	-2	-1	-2	-1	-3	-4
VISIT.governor:with	20	-3	-1	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.kind:agency	12	6	-8	5	-1	-2	-1	-1	-1	-3	-3
VISIT.kind:company	15	-4	-5	4	-1	-2	-1	-1	-1	-2	-3
VISIT.kind:country	18	-4	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.kind:organization	-12	11	5	10	-2	-3	-2	-2	-2	-3	-4
VISIT.kind:person	3	4	18	-9	-1	-2	-1	-1	-1	-2	-3
VISIT.kind:person-office	4		19	-7	-2	-2	-2	-2	-1	-3	-3
VISIT.list:list	-1	-6	5	17	-1	-2	-1	-1	-1	-2	-3
VISIT.list:single	12	2	4	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_free	8		5		-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_owner	4	15	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:nominal_free	15	-6	9	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:nominal_owner	31	-6	-8	-5	-1	-2	-1	-1	-1	-3	-4
VISIT.mention:post_free	40	-4	-31	-14	-2	-3	-2	-2	-1	-3	-4
VISIT.mention:pronoun_free	21	-4	-7	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:pronoun_owner	31	-5	-18	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:1	7		5		-1	-2	-1	-1	-1	-2	-3
VISIT.parts:2	14	-5	5	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:3	19	18	-24	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.parts:4	26	-6	-7	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:none_after1	-19	-9	21	26	-3	-5	-3	-3	-3	-5	-6
VISIT.rival:none_after2	20	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:none_before	5	-4	12	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:none_far	21	-3	-5	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:none_own	9	21	-9	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:other_after1	13	-3	12	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:other_after2	19	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_before	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_far	12	-2	2	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_own	-4	3	19	2	-2	-3	-2	-2	-2	-3	-5
VISIT.rival:same_after1	21	-2	-7	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:same_after2	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.rival:same_before	34	-7	-10	-6	-1	-2	-1	-1	-1	-2	-4
VISIT.rival:same_own	20	-6	-7	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.speech:silent_after1		-5	16	6	-2	-3	-2	-2	-1	-3	-4
VISIT.speech:silent_after2	19	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_before	13	-3	2	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.speech:silent_far	14	-2		-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:silent_own		12	8	-2	-2	-3	-2	-2	-2	-3	-4
VISIT.speech:speaks_after1	31	-2	-14	-7	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_after2	16	-1	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.speech:speaks_before	21	-2	-7	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_far	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.speech:speaks_own	29	-7	-7	-4	-1	-1	-1	-1	-1	-3	-2
VISIT.tie-at:body_after1	37	-3	-15	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:body_after2	10	-1	-3	-2		-1				-1	-1
VISIT.tie-at:body_before	-14	-4	26	-6	-2	-3	-2	-2	-2	-3	-4
VISIT.tie-at:body_far	17	-2	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:body_own	25	-7	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.tie-at:colleague_after1	-1	-8	16	-22	-3	-4	-3	-3	-2	-4	-7
VISIT.tie-at:colleague_after2	12	-2	-2	-2		-1	-1			-1	-1
VISIT.tie-at:colleague_before	18	-2	-7	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.tie-at:colleague_far	30	-2	-11	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:country_after1	3	-5	15	2	-2	-3	-2	-2	-1	-3	-4
VISIT.tie-at:country_after2	22	-2	-8	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_before	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_far	7	-3	9	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.tie-at:country_own	1	19	9	-15	-2	-3	-2	-2	-2	-4	-5
VISIT.tie-at:holder_after1	12	-1	-5	-2		-1					-1
VISIT.tie-at:holder_own	35	-14	-25	-18	-2	-4	-2	-2	-2	-3	-5
VISIT.tie-at:none_after1	1	-5	10	9	-2	-3	-1	-2	-1	-3	-4
VISIT.tie-at:none_after2	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_before	20	-3	-6	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.tie-at:none_far	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_own	-4	9	8	5	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:body	8	-5	12	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:colleague	8	-4	10	-11	-1	-2	-2	-1	-1	-2	-4
VISIT.tie:country	9	2	7	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:holder	32	-6	-16	-8	-1	-2	-1	-1	-1	-2	-2
VISIT.tie:none	9		1	2	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_adopt	15	-2	-5	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_attend	20	-1	-7	-5		-1				-1	-1
VISIT.verb:does_conclude	16	-2	-7	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:does_exchange	4		-1	-1							
VISIT.verb:does_finance	38	-16	-26	-13	-3	-6	-3	-3	-3	-5	-6
VISIT.verb:does_get	37	-8	-22	-8	-3	-3	-2	-2	-2	-3	-7
VISIT.verb:does_go	17	-2	-5	-3		-1	-1	-1	-1	-1	-2
VISIT.verb:does_impress	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_ink	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_invite	10	-1	-1	-2							-1
VISIT.verb:does_meet	28	-3	-11	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_promise	26	-3	-10	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_put	21	-1	-8	-4	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:does_receive	23	-1	-11	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:does_say	25	-4	-8	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_see	14	-1	-5	-2		-1	-1			-1	-1
VISIT.verb:does_set	16	-1	-6	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:does_show	18	-1	-8	-3		-1				-1	-1
VISIT.verb:does_sign		-2	10	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_sit	19	-2	-7	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:does_speak	10	-1	-3	-1		-1				-1	-1
VISIT.verb:does_take	30	-2	-11	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_tell	20	-1	-7	-4	-1	-1	-1	-1	-1	-2	-1
VISIT.verb:does_welcome	13	-3	-4	-2		-1				-1	-1
VISIT.verb:does_win	13	-1	-3	-4		-1	-1	-1	-1	-1	-2
VISIT.verb:does_work	8	-1	-2	-1						-1	-1
VISIT.verb:done-according_accord	19	-2	-5	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-at_receive	7	-1	-2	-1						-1	-1
VISIT.verb:done-attended_attend	11	-1	-3	-2		-1				-1	-1
VISIT.verb:done-by_host	7	-2	-1	-1		-1				-1	-1
VISIT.verb:done-by_promise	30	-7	-6	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:done-by_receive	58	-16	-24	-7	-2	-2	-2	-2	-1	-3	-4
VISIT.verb:done-by_show	-16	-19	22	-21	-5	-8	-6	-5	-5	-8	-10
VISIT.verb:done-by_sign	23	-2	-6	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.verb:done-for_leave	11	-3	-2	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-from_hear	14	-1	-4	-4		-1		-1		-1	-1
VISIT.verb:done-from_meet	8	-1	-2	-1		-1				-1	-1
VISIT.verb:done-in_arrive	19	-8	-2	-3		-1	-1	-1	-1	-1	-1
VISIT.verb:done-of_bear	28	-4	-11	-7	-1	-3	-1	-1	-1	-1	-2
VISIT.verb:done-of_conclude	29	-12	-4	-7	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-owner_cut	15	-3	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-represented_represent	23	-2	-9	-6	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:done-to_come	19	-4	-3	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-to_go	9	-2	-1	-2		-1					-1
VISIT.verb:done-to_work	8	-2	-1	-1		-1				-1	-1
VISIT.verb:done-verb_leave	23	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_meet	29	-3	-11	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_replace	14	-2	-4	-3	-1	-1	-1	-1		-1	-1
VISIT.verb:done-verb_rotate	47	-16	-32	-31	-3	-6	-3	-4	-3	-6	-8
VISIT.verb:done-verb_see	27	-2	-14	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_tell	28	-8	-6	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-verb_travel	-45	-24	46	-31	-6	-9	-6	-7	-5	-10	-12
VISIT.verb:done-verb_visit	27	-7	-8	-6	-1	-1	-1	-3	-1	-1	-2
VISIT.verb:done-with_bring	6	-1	-1	-1		-1					-1
VISIT.verb:done-with_conclude	11	-1	-3	-2		-1	-1	-1		-1	-1
VISIT.verb:done-with_din	31	-2	-14	-8	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-with_exchange	20	-1	-11	-3	-1	-1	-1	-1		-1	-1
VISIT.verb:done-with_hold	20	-2	-10	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-with_meet	13	-1	-5	-2		-1				-1	-1
VISIT.verb:done-with_sign	12	-1	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.verb:done-with_sit	30	-1	-22	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-with_talk	14	-2	-4	-2		-1				-1	-1
VISIT.where:body	9		4	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.where:item	22	-3	-6	-4	-1	-2	-1	-1	-1	-2	-2
alike:1	6	-2	-3							-1	
alike:2	7	-2	2	-2	-1	-1	-1				-1
alike:3	7	2		-1	-1	-2	-1	-1	-1	-1	-2
at-kind:after1_agency	9	-4	-7	-5	6	-2	-2	-1	-1	6	2
at-kind:after1_company	15	-4	-2	-4	1	-2	-2	3	-1	-4	
at-kind:after1_country	28	-3	-4	-7	-1	-3	-1	-1	-1	-2	-3
at-kind:after1_organization	12	-4	-6	2	1	-2	-1	8	-1	-2	-3
at-kind:after1_person	-13		10	9	-3	6	-3	-3	-2	-1	-1
at-kind:after1_person-office	-11	1	4	20	-3	-1		-3	-2	2	-4
at-kind:after2_agency	9	-4	-3	3		-1	-2	-2	-1	1	-1
at-kind:after2_company	13	-1	1	-6	-2	-1	-1	1	-2	-3	1
at-kind:after2_country	18	-3	-5	-6	-1	-2	-1	-1	4	-2	-3
at-kind:after2_organization	18	-4	2	-10	6		-1	-1	-1	-2	-3
at-kind:after2_person	9	-6	1	13	-2	-4	-2	-2	-2	-3	-2
at-kind:after2_person-office	-2	4	-2	8	-2	-1	2	-1	-1	-1	-4
at-kind:before_agency	3	5	-7	-5	-2	-3	-2	1	-2	11	3
at-kind:before_company	-3	-3	-3	-7	-1	9	-3		6	-5	10
at-kind:before_country	18	-3	-6	2	2	-4	-1	-1	-1	-2	-2
at-kind:before_organization	15	-4	4	-5	-1	4	-2	-1	-1	-3	-4
at-kind:before_person	17	-1	2	-4	-2	-2	-2	-2	-2	-1	-4
at-kind:before_person-office	5	1	9	-5	-2	-1	5	-2	-2	-2	-4
at-kind:far_agency	12	-2	-5	-4	1		-2		-1	1	1
at-kind:far_company	12	-3		-3	-1	-2	-2	1		-2	
at-kind:far_country	20	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
at-kind:far_organization	21	-3	-1	-6	-1		-1	-1	-1	-2	-3
at-kind:far_person	8	3	1	-1	-1	-2	3	-2	-1	-2	-4
at-kind:far_person-office		1	-1	6	-2	-3	6	-2	-2	-1	-2
at-kind:own_agency	-18	6	-5	-8	3	1	-3	4	-3	26	-1
at-kind:own_company	-3	3	2	-2	-2	-1	-4	1	7	-8	8
at-kind:own_country	18	-4	-3	-3	-1	-1	-2	-1	1	-2	-2
at-kind:own_organization	-14	12	-2	-2	19	1	-3	-4	-4	-6	-2
at-kind:own_person	-1	3	10	3	-3	4	-3	-3	-3	-5	
at-kind:own_person-office	-13	6	4	23	-4	-5	9	-3	-3	-5	-7
at:after1	6	-2	-1	3		-1	-1		-1		-1
at:after2	9	-2	-1	1	-1	-1	-1		-1	-2	-2
at:before	7			-4	-1	1		-1		-1	
at:far	10	-1	-2	-1	-1	-2			-1	-1	-1
at:own		2					-1	-1			
chance	-9	-1	5	2	1		-1			2	2
class:does_appointVerb	1	-5	-4	6	-2	-2	1	3	3	4	-2
class:does_attend	-1	-7	5	20	-2	-1	-3	-2	-2	-3	-5
class:does_background	11	-6	20	-15	-1	-10	-3	-2	-1	-4	-10
class:does_callVerb	-3	2	3	7	-2	-3	-2	-2	-2	-4	6
class:does_forumNoun	32	-2	-5	-4	-1	-2	-1	-1	-1	-3	-9
class:does_forumVerb	4	-1	-2	2	-2	8	-3	-2	-2	-3	2
class:does_investVerb	-10		2	2	-2	5	-1	1	-2	6	-3
class:does_launchNoun	21	-2	-3	-6	-1	-2	-2	-1	-1	-1	-2
class:does_launchVerb	-2	12	-7	-9	-2	-3	-2	11	-2	8	-2
class:does_licenceNoun	19	-1	-2	-2	-1	-1	-1	-1	-1	-2	-7
class:does_licenceVerb	15	-2	-4	-5	-1	1	-1	-1	-1	6	-4
class:does_meetVerb	-1	7	-7	-2	-2	3	1	3	4	-3	-3
class:does_moneyNoun	-5	-7	20	-7	-3	6	-6	-3	-2	-4	-4
class:does_pactNoun	-2	-5	-7	16	-2	-3	-3	-2	-2	1	-5
class:does_planned	8	-4	-6	-4	-1	-3	-1	-4	15	-2	-3
class:does_policyNoun	3	-4	-5	-11	-2	-2	-1	-1	-1	23	-5
class:does_policyVerb	8		-2	-8	-1	2	-1	-2	1	4	-2
class:does_postNoun	27	-3	-2	-6	-1	-3	-4	-1	-1	-2	-2
class:does_punishNoun	3	-4	-7	12	-1	-2	-1	-1	-1	2	-7
class:does_punishVerb	13	7	-6		-1	-3	-2	-1	-1	1	-6
class:does_receiveVerb	12	-4	-7	9	-1		3	-1	-1	-2	-6
class:does_signVerb	3		-7	1	-2	8	-2	-2	-2	4	-2
class:does_talkNoun	10	-5	5	-8	-1	-3	5	-1	-1	-3	3
class:does_topicVerb	8	-5	7	4	-2	-5	-3	-2	-2	5	-6
class:does_travelNoun	-2	-8	18	-10	-2	-5	13	-2	-2	-3	-4
class:does_travelVerb	-8	-7	15	3	-2	-4	8	-2	-2	-1	2
class:does_visitorNoun	31	-2	-4	-4	-1	-13	-1	-1		-1	-6
class:does_wish	6	8	-9	5	-1	-3	-2	-1	-1	-1	-1
class:done-accompanied_attend	5	-8	-11	-12	-2	20	-9	-2	-2	-4	-5
class:done-according_pactNoun	21	-3	-4	-5	-1	-2	-1	-1	-1	-1	-2
class:done-according_receiveVerb	21	-3	-4	-5	-1	-2	-1	-1	-1	-1	-2
class:done-after_appointVerb	-12	-4	-5	-5	-2	-3	-2	-2	-2	-6	16
class:done-after_licenceVerb	26	-3	-2	-9	-1	-8	-4	-1	-1	-3	-3
class:done-after_policyVerb	26	-3	-2	-9	-1	-8	-4	-1	-1	-3	-3
class:done-against_attend	25	-1	-2	-6	-1	-8	-2			-1	-1
class:done-against_forumVerb	22	-1	-2	-4	-1	-4	-1	-1	-1	-3	-3
class:done-against_launchNoun	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
class:done-against_launchVerb	17	-2	-3	-5	-1	-1	-1	-1	-1	-1	-2
class:done-against_policyNoun	17	-1	-2	-5	-1	-3	-1	-1	-1	-1	-1
class:done-against_punishVerb	17	-1	-3	-4	-1	-2	-1	-1	-1	-2	-2
class:done-among_launchVerb	22	-2	-8	-8	-1	-1		-1		-1	-1
class:done-as_appointVerb	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
class:done-as_forumVerb	14	-1	-1	-1		-1				-4	-5
class:done-as_investVerb	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
class:done-as_launchVerb	14	-1	-1	-1		-1				-4	-5
class:done-as_punishVerb	14	-1	-1	-1		-1				-4	-5
class:done-at_appointVerb	42	-3	-3	-3	-1	-2	-1	-2	-4	-14	-29
class:done-at_attend	-10	-37	19	-23	-4	-6	-4	-4	-4	-6	-7
class:done-at_callVerb	23	-4	-5	-4	-1	-2	-1	-1	-1	-2	-4
class:done-at_forumVerb	-9	19	6	-16	-2	-3	-2	-2	-2	-4	-7
class:done-at_investVerb	38	-5	-5	-5	-1	-2	-1	-1	-1	-3	-23
class:done-at_launchVerb	23	-3	-5	-6	-1	-3	-1	-1	-1	-1	-1
class:done-at_meetVerb	19	-5	-4	-7	-2	-3	-2	-2	-2	-10	-7
class:done-at_policyNoun	13	-2	-2	-2		-1				-1	-1
class:done-at_punishVerb	18	-4	-2	-4	-1	-2	-1	-1	-1	-1	-1
class:done-at_receiveVerb	25	-7	-5	-4	-1	-2	-1	-1	-1	-3	-4
class:done-at_signVerb	12	-6	-5	-6	-3	-5	-7	-2	-2	-3	-5
class:done-at_talkNoun	27	-4	-6	-4	-1	-11	-2	-1	-1	-1	-2
class:done-at_topicVerb	40	-6	-7	-8	-1	-20	-4	-1	-1	-2	-3
class:done-at_wish	19	-4	-7	-4	-1	-1	-1	-1	-1	-1	-2
class:done-attended_attend	15	-5	7	-11	-1	-1	-1	-1	-1	-2	-4
class:done-attended_forumVerb	15	-5	7	-11	-1	-1	-1	-1	-1	-2	-4
class:done-before_attend	29	-2	-3	-4	-1	-2	-1	-4	-2	-7	-4
class:done-before_travelVerb	35	-3	-5	-9	-3	-2	-1	-1	-1	-13	-4
class:done-between_launchNoun	-12	-5	-7	-9	22	-5	-3	-3	-3	-4	-5
class:done-between_receiveVerb	23	-3	-7	-5	-1	-1	-1	-1	-1	-1	-2
class:done-between_signVerb	36	-3	-4	-5	-2	-4	-2	-2	-1	-15	-4
class:done-between_talkNoun	-12	-5	-7	-9	22	-5	-3	-3	-3	-4	-5
class:done-between_topicVerb	-10	-4	-7	-7	21	-4	-2	-2	-2	-3	-4
class:done-between_travelVerb	12	-1	-3	-2		-1				-1	-1
class:done-by_appointVerb	12	-2	-3	-4	-1	-1	-1	-1	-1	-3	6
class:done-by_attend	54	-4	-6	-11	-5	-6	-25	-2	-2	-3	-4
class:done-by_callVerb	7	-7	-6	14	-3	-3	-2	-2	-2	-3	-7
class:done-by_forumNoun	-16	-19	22	-21	-5	-8	-6	-5	-5	-8	-10
class:done-by_forumVerb	-1	-5	-6	-3	26	-4	-2	-1	-1	-2	-4
class:done-by_investVerb		-5	-5	-6	-2	8	-3	-2	-1	13	4
class:done-by_launchNoun	41	-4	-6	-6	-1	-4	-4	-1	-1	-2	-15
class:done-by_launchVerb	11	-10	4	6	-2	-3	-2	-3	-2	-4	-8
class:done-by_licenceVerb	-22	-3	-4	-5	-2	17	-2	-2	-2	-6	25
class:done-by_meetVerb	15	-2	-2	-5	-1	-2	-1			-1	-1
class:done-by_moneyNoun	-18	-5	-6	-5	-2	25	-6	-2	-2	-6	-7
class:done-by_planned	-3	-13	-19	20	-7	-5	-3	-3	-3	-5	-7
class:done-by_policyVerb	-16	-7	3	-3	-2	1	-2	-2	-2	14	17
class:done-by_postNoun	10	-2	-2	-3		-1				-1	-1
class:done-by_punishNoun	20	-3	-4	-4	-1	-1	-1	-1	-1	-2	-2
class:done-by_punishVerb	-6	-6	-8	17	-2	-2	-2	-2	-1	11	-14
class:done-by_receiveVerb	-19	27	-12	-12	-2	1	14	-2	-2	-4	10
class:done-by_signVerb	-7	-7	-1	-10	-2	1	-2	-2	-2	25	6
class:done-by_talkNoun	27	-2	-2	-5	-1	-4	-4	-1	-1	-2	-7
class:done-by_topicVerb	-17	23	-19	-22	-3	-5	-4	-3	-2	-6	18
class:done-by_visitorNoun	15	-2	-2	-3	-2	-2	-1	-1		-1	-1
class:done-by_wish	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-4
class:done-chaired_postNoun	9	15	-17	-16	-3	-7	-3	-3	-3	-5	-11
class:done-flanked_attend	27	-2	-4	-6	-1	-2	-1	-1	-1	-7	-3
class:done-for_appointVerb	19	-2	-2	-2		-1				-1	-11
class:done-for_background	26	-2	-2	-3	-1	-1	-1	-1	-1	-3	-13
class:done-for_forumVerb	26	-4	-5	-7	-1	-2	-1	-2	-2	-2	-3
class:done-for_investVerb	40	-3	-5	-4	-1	-2	-2	-2	-2	-19	-22
class:done-for_meetVerb	26	-4	-5	-7	-1	-2	-1	-2	-2	-2	-3
class:done-for_planned	-16	26	-11	-15	-3	-4	-2	-3	-2	-4	-5
class:done-for_policyVerb	-11	25	-10	-13	-3	-4	-2	-3	-2	-5	-13
class:done-for_travelVerb	23	-3	-2	-2	-1	-10	-1	-1	-1	-1	-2
class:done-from_appointVerb	20	-3	-7	-3	-1	-1	-1	-1	-1	-1	-2
class:done-from_attend	24	-3	-6	-8	-2	-1	-1	-1	-1	-1	-1
class:done-from_forumVerb	32	-3	-4	-5	-1	-1	-1	-5	-5	-2	-5
class:done-from_investVerb	29	-3	-5	-3	-1	-1	-1	-4	-4	-2	-4
class:done-from_launchVerb	24	-2	-3	-3	-1	-2	-1	-7	-3	-2	-2
class:done-from_meetVerb	22	-2	-3	-9	-3	-1	-1	-1	-1	-1	-2
class:done-from_pactNoun	24	-1	-2	-4	-1	-2	-6	-4	-1	-1	-1
class:done-from_punishVerb	18	-2	-3	-4	-1	-2	-1	-2	-1	-1	-2
class:done-from_receiveVerb	17	-1	-2	-3	-1	-1	-2	-2	-1	-2	-2
class:done-from_topicVerb	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
class:done-from_travelNoun	26	-6	-6	-4	-1	-1	-1	-1	-1	-1	-2
class:done-headed_travelVerb	24	-2	-5	-6	-1	-3	-2	-1	-1	-1	-2
class:done-in_appointVerb	29	-2	-3	-3	-1	-14	-2	-1	-1	-2	-2
class:done-in_callVerb	23	-3	-3	-7	-1	-2	-1	-2	-2	-1	-2
class:done-in_forumNoun	28	-8	-11	-7	-1	-2	-1	-1	-2	-2	-2
class:done-in_forumVerb	21	-2	-3	-4	-2	-2	-1	-1	-1	-3	-3
class:done-in_investVerb	10	-2	-5	-3	-1	16	-2	-1	-3	-2	-12
class:done-in_launchVerb	19	-2	-2	-3	-2	-5	-2	-1	-1	-1	-1
class:done-in_meetVerb	16	-2	-2	-2	-1	-2	-1	-1	-1	-4	-2
class:done-in_moneyNoun	18	-2	-2	-2	-1	-2	-1	-2	-5	-1	-2
class:done-in_planned	-2	-3	-4	-6	-4	21	-2	-1	-1	-2	-13
class:done-in_policyVerb	-14	-2	-3	-6	-2	33	-2	-1	-1	-2	-7
class:done-in_punishVerb	29	-2	-3	-4	-3	-2	-1	-1	-1	-12	-6
class:done-in_receiveVerb	13	-3	-3	-2		-1		-1	-1	-1	-1
class:done-in_talkNoun	17	-2	-4	-2	-1	-4	-2	-1	-1	-1	-1
class:done-in_topicVerb	-3	-3	-3	-4	-1	24	-1	-1	-1	-2	-4
class:done-in_travelNoun	16	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
class:done-in_travelVerb	28	-5	-8	-5	-1	-2	-1	-1	-1	-1	-2
class:done-in_visitorNoun	13	-1	-1	-1	-1	-1	-1	-1	-2	-1	-2
class:done-in_wish	18	-2	-3	-4	-1	-3	-1	-1	-1	-1	-1
class:done-into_investVerb	14	-1	-2	-2	-1	-1	-1	-1	-2	-1	-2
class:done-into_launchVerb	19	-3	-4	-4	-1	-1	-1	-1	-1	-1	-2
class:done-into_policyVerb	14	-3	-2	-2	-1	-1	-1	-1	-1	-1	-2
class:done-into_signVerb	14	-1	-2	-2	-1	-1	-1	-1	-2	-1	-2
class:done-led_investVerb	2	-5	11	1	-2	-5	-2	-2	-2	-4	-6
class:done-of_appointVerb	-12	-7	-8	9	20	-4	-3	-2	-2	-6	-5
class:done-of_callVerb	-6	-5	-5	21	-1	-4	-2	-1	-1	-2	-3
class:done-of_forumNoun	6	21	-8	-11	-2	-5	-2	-2	-2	-2	-3
class:done-of_forumVerb	1	-5	-8	-16	16	-3	-2	-1	-1	-2	-3
class:done-of_investVerb	7	-4	-5	-13	20	-2	-2	-1	-2	-2	-3
class:done-of_launchVerb	-10	-7	-9	-9	-2	-4	-2	-2	-2	-9	32
class:done-of_licenceNoun	23	-2	-4	-9	-2	-1	-1	-1	-1	-1	-1
class:done-of_licenceVerb	27	-3	-4	-4	-1	-1	-1	-1	-1	-4	-7
class:done-of_meetVerb	-7	-5	-8	-20	18	-3	-2	-2	-2	-3	-4
class:done-of_policyVerb	3	-3	-4	-6	-1	-13	24	-2	-2	-2	-3
class:done-of_punishVerb	-15	-19	21	-23	-3	-8	-4	-3	-3	-10	24
class:done-of_receiveVerb	-25	28	14	-25	-4	-13	-5	-4	-4	-5	-7
class:done-of_signVerb	15	-6	-6	-10	-2	-16	25	-2	-2	-4	-8
class:done-of_talkNoun	36	-11	-10	-7	-1	-1	-1	-1	-1	-2	-2
class:done-of_topicVerb	36	-16	-18	-32	-3	-4	-3	-3	-2	-5	-5
class:done-of_travelNoun	47	-15	-14	-9	-1	-4	-2	-1	-1	-2	-2
class:done-of_travelVerb	-15	10	-15	12	8	-5	-3	-4	15	-4	-5
class:done-of_wish	20	-4	-3	-4	-1	-1	-1	-1	-1	-2	-3
class:done-on_callVerb	-6	26	-8	-9	-2	-5	-3	-1	-1	-2	-5
class:done-on_forumVerb	20	-2	-5	-3	-1	-1	-1	-1	-1	-3	-3
class:done-on_investVerb	30	-3	-3	-8	-1	-6	-3	-1	-1	-1	-3
class:done-on_punishVerb	35	-3	-7	-4	-1	-2	-1	-2	-2	-6	-9
class:done-on_talkNoun	-16	27	-11	-9	-2	-5	-3	-2	-2	-3	-6
class:done-on_wish	-16	27	-11	-9	-2	-5	-3	-2	-2	-3	-6
class:done-outside_forumNoun	38	-20	-27	-28	-2	-4	-3	-3	-2	-5	-5
class:done-over_appointVerb	9	-1	-1	-1		-1		-1	-1	-1	-1
class:done-owner_appointVerb	3	16	-6	-6	-1	7	-1	-1	-1	-3	-9
class:done-owner_attend	14	-2	-2	-2	-1	-3	-1	-1	-1	-1	-2
class:done-owner_callVerb	16	-4	-2	-3	-1	-1	-1	-1	-1	-1	-1
class:done-owner_forumVerb	3	-4	-4	-5	12	-3	-2	-2	-2	8	-3
class:done-owner_investVerb	-8	-4	15	-4	-1	-3	-1	-1	-1	-2	11
class:done-owner_launchNoun	14	-3	-3	-3	-1	-1	-1	-1		-1	-1
class:done-owner_launchVerb	-12	12	-5	-5	-2	-2	-2	-2	-1	6	12
class:done-owner_licenceVerb	-12	-4	-6	-6	-2	-4	-3	-3	17	-3	16
class:done-owner_meetVerb	1	-7	-7	-6	23	-2	-1	-1	-1	-2	-3
class:done-owner_moneyNoun	26	-3	-7	-3	-1	-2	-1	-1	-1	-2	-9
class:done-owner_pactNoun	16	-1	-2	-4	-2	-2	-1	-1	-1	-1	-1
class:done-owner_policyNoun	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
class:done-owner_policyVerb	-23	-4	13	-6	-1	-9	9	-2	13	-3	12
class:done-owner_punishNoun	9	-1	-1	-1		-1			-1	-1	-3
class:done-owner_punishVerb	-7	-6	-5	-6	-2	-3	-3	-2	-2	8	17
class:done-owner_receiveVerb	17	-3	-4	-3	-1	-2	-1	-1	-1	-1	-1
class:done-owner_signVerb	-8	-3	11	-6	-1	-10	7	-1	-1	-2	14
class:done-owner_talkNoun	-25	28	-15	-10	-3	-3	-2	-2	-2	-4	-5
class:done-owner_topicVerb	-1	-4	19	-4	-1	-2	-1	-1	-1	-2	-3
class:done-owner_travelNoun	-21	30	-6	-5	-1	-1	-1	-1	-1	-1	-3
class:done-owner_travelVerb	-8	11	-5	-5	-1	-1	-1	-1	-1	-2	13
class:done-owner_wish	23	-5	-4	-3	-1	-1	-1	-1	-1	-2	-4
class:done-presence_policyVerb	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
class:done-presence_signVerb	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
class:done-represented_attend	19	-3	-7	-9	-1	9	-2	-1	-1	-3	-2
class:done-start-up_forumVerb	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
class:done-to_appointVerb	25	-2	-4	-6	-1	-4	-1	-1	-1	-2	-2
class:done-to_attend	3	-10	-8	6	-2	-3	-2	-2	-2	15	-8
class:done-to_background	30	-3	-3	-5	-1	-2	-1	-1	-1	-3	-23
class:done-to_callVerb	24	-3	-3	-3	-1	-1	-1	-1	-1	-7	-4
class:done-to_forumVerb	11	-13	-10	11	-1	-2	-2	-2	-2	-2	-3
class:done-to_investVerb	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-3
class:done-to_launchVerb		-4	18	-9	-1	-6	-2	-1	-1	-2	-3
class:done-to_licenceVerb	-8	-2	-3	-3	-1	-2	-1	-1	-1	-2	20
class:done-to_meetVerb	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
class:done-to_moneyNoun	14	-1	-1	-2	-1	-3	-2	-1	-1	-1	-1
class:done-to_policyNoun	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-3
class:done-to_policyVerb	-21	-4	17	-8	-1	-4	-1	-1	-1	-3	21
class:done-to_punishVerb	22	-3	-6	-4	-1	-1	-1	-1	-1	-1	-2
class:done-to_receiveVerb	20	-2	-5	-3	-1	-2	-1	-1	-1	-1	-1
class:done-to_signVerb	13	-2	-3	-3	-1	-1				-1	-2
class:done-to_talkNoun	31	-4	-4	-3	-1	-2	-1	-1	-1	-13	-6
class:done-to_travelVerb	18	-3	-3	-5	-1	-2	-1	-1	-1	-6	7
class:done-to_wish	31	-4	-4	-3	-1	-2	-1	-1	-1	-13	-6
class:done-under_background	8	-1	-2	-2		-1				-1	-1
class:done-under_receiveVerb	16	-2	-2	-1	-1	-1	-1	-1		-2	-6
class:done-under_travelVerb	24	-1	-2	-11	-3	-2	-1	-1	-1	-1	-1
class:done-unless_travelVerb	28	-2	-2	-2	-1	-1	-1	-1	-1	-14	-6
class:done-up_investVerb	-3	-5	-17	-4	-2	-3	-1	-1	-2	-5	20
class:done-verb_appointVerb	-23	3	17	-1	-3	-4	-3	10	-4	7	-6
class:done-verb_attend	-1	-4	-6	-7	-2	-2	-1	30	-2	-3	-7
class:done-verb_callVerb	3	-4	-4	3	-1	-4	-2	18	-1	-2	-5
class:done-verb_forumNoun	35	-4	-19	-16	-2	-2	-2	-2	-1	-3	-3
class:done-verb_forumVerb	14	-2	-4	-7	-1	-2	-1	-1	-1	-2	8
class:done-verb_investVerb	-22	-8	6	4	-3	-4	-2	-3	-2	16	13
class:done-verb_launchVerb	28	-7	12	-15	-2	-3	-2	-9	-11	-3	-6
class:done-verb_licenceNoun	28	-2	-2	-2	-1	-1	-1	-3	-1	-4	-12
class:done-verb_licenceVerb	8	-3	-6	-6	-1	-3	-2	-3	-2	-9	20
class:done-verb_meetVerb	25	-2	-6	-6	-1	-1	-1	-1	-1	-2	-3
class:done-verb_moneyNoun	29	-4	-7	-4	-1	-2	-1	-1	-1	-2	-7
class:done-verb_pactNoun	22	-3	-6	-7	-1	-1	-1	-1	-1	-3	-11
class:done-verb_policyNoun	24	-3	-5	-5	-1	-1	-1	-1	-1	-3	-7
class:done-verb_policyVerb	11	-7	18	-15	-1	-2	-1	-2	-1	-6	-7
class:done-verb_punishNoun	22	-3	-6	-7	-1	-1	-1	-1	-1	-3	-11
class:done-verb_punishVerb	-4	-4	-5	-6	-2	-2	-1	-2	-1	17	6
class:done-verb_receiveVerb	12	-4	6	-9	-1	8	-4	-2	-1	-2	-3
class:done-verb_signVerb	29	-2	-6	-5	-1	-1	-1	-1	-1	-3	-6
class:done-verb_talkNoun	-9	2	-7	4	-1	-5	-3	20	-2	-2	-3
class:done-verb_topicVerb	-1	6	3	3	-2	-4	-2	-3	-2	8	-10
class:done-verb_travelNoun	-15	2	-10	7	-2	-6	-3	23	-2	-3	-4
class:done-verb_travelVerb	-4	7	3	-6	-2	-4	-2	14	-2	-3	-4
class:done-verb_visitorNoun	10	-1	-1	-1		-1				-1	-4
class:done-verb_wish	20	-2	-3	-3	-1	-3	-1	-3	-1	-2	-3
class:done-whether_topicVerb	33	-4	-6	-12	-3	-3	-2	-2	-2	-16	-25
class:done-with_appointVerb	11	-1	-2	-2		-1	-1			-1	-1
class:done-with_attend	16	-1	-7	-2		-1	-1			-1	-2
class:done-with_forumVerb	8	-2	10	-7	-1	-2	-1	-1	-1	-1	-2
class:done-with_investVerb	15	-1	-2	-5	-2	-1	-1	-1	-1	-1	-2
class:done-with_launchNoun	2	-2	-6	14	-2	-2	-2	-1	-1	-1	-2
class:done-with_launchVerb	-24	-5	14	24	-5	-4	-3	-2	-2	-4	-5
class:done-with_mealNoun	17	-1	-2	-5	-1	-4	-1	-2	-2	-1	-2
class:done-with_meetVerb	21	-2	-4	-6	-1	-2	-2	-1	-1	-1	-2
class:done-with_pactNoun	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
class:done-with_policyVerb	21	-4	-5	-5	-1	-1	-1	-1		-1	-1
class:done-with_punishVerb	4	-5	20	-25	-2	-3	-2	-2	-2	-3	-5
class:done-with_receiveVerb	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
class:done-with_signVerb	19	-3	-4	-4	-1	-1	-1	-1	-1	-1	-2
class:done-with_talkNoun	7	-3	10	-5	-1	-2	-2	-1	-1	-1	-2
class:done-with_topicVerb	19	-1	-6	-3	-1	-2	-2	-1	-1	-1	-1
class:done-with_travelNoun	-25	-17	31	-17	-3	-6	-10	-3	-3	-5	-6
class:done-with_travelVerb	-16	-12	36	-14	-2	-5	-5	-2	-2	-4	-5
class:done-within_wish	13	-2	-3	-5	-1	-1		-1		-1	-1
cue:accompany	-15	13	15	5	-3	-3	3	-3	-3	-4	-6
cue:address	-12	-5	6	21	-1	-9	-3	-1	-1	-2	-2
cue:along	18	-6	-9	7	-2	-3	-2	-4	1	-3	1
cue:also	5	3	2	-1	-2	-4	-2	1	1	-1	-3
cue:appoint	9	-4	-6	-7	-2	-2	-2	-3	18	-7	2
cue:attend	-7	4	-4	21	-2	2	-4	-2	-2	-3	-4
cue:attendance	-15	-15	-27	51	-3	-7	-5	-4	-4	-5	-6
cue:behalf	-6	-3	-4	-9	-2	18	-5	-2	-2	-3	-3
cue:both	16	-5	5	-8	-1	-2	-1	-1	-1	4	-4
cue:buy	13	4	-10	-10	-1	-3	9	4	2	-3	-5
cue:ceremony	2	-4	-7	25	-4	-8	2	-3	-2	-3	-1
cue:company	-1	-2	6	2	-3	3	-2	-2	1	-2	
cue:conference	1	-4	13	7		-4	-2	-2	-2	-4	-8
cue:conversation	5	-7	5	3	-2	4	-2	-2	-1	-2	-2
cue:counterpart	19	9	-8	-8	-1	-4	-2	-1	-1	-2	-3
cue:delegation	3	-4	20	-6	-1	-4	-2	-2	-1	-3	
cue:discussion		-1	-13	6	-2	-4	7	5	7	-3	-3
cue:entourage	17	-4	-2	-2						-1	-6
cue:event	-7	-4	-5	12	16		-2	-2	-1	-2	-4
cue:exchange	9		-4	-5	1	3	5	-1	-1	-2	-3
cue:fine	1	-6	-5	-2	-1	-2	-1	-1	-1	4	13
cue:forum	28	-2	-2	-5	-1	-14	-2	-1	-1	-1	-1
cue:fund	4	-4	3	2	-1	8	-2	-2	2	-3	-6
cue:gathering	-12	-8	-9	13	-2	-3	-2	-2	-2	13	-6
cue:greet	26	-3	-4	-3	-1	-1	-1	-1	-1	-2	-11
cue:group	-16	-8	18	8	6	-4	-2	-3	2	-2	1
cue:head	-5	1	12	6	-2	-4	-2	-2	-2	-3	
cue:host	10	3	-9	-7	-1	16	-1	-2	-1	-2	-4
cue:initial	-18	19	-14	-19	-3	-9	22	-8	13	-5	-7
cue:invest	-4	-4	3	10	-2	-4	2	-2	-2	-2	5
cue:join	7	-4	-6	9	-2	-2	-2	9	-2	-3	-6
cue:keynote	1	-4	-20	22	-6	-2	-2	-1	-1	-2	-2
cue:lead	7	-7	14	-5	-2		-2	-2	2	-3	-3
cue:license	11			-3	-1	-2	-1	-2	-1	1	-2
cue:likewise	19	-2	-7	-2	-1	-3	-1	-1	-1	-1	-1
cue:meeting	13	-1	-6	-1	-1	-3	-2	-1	-1	4	
cue:member	-18	5	8	19	-2	-3	-2	-2	-2	2	-5
cue:name	13	-4	-6	-4	4	4	-2	-1	-1	-3	2
cue:nominate	18	-4	-5	-8	-1	-2	-1	-1	-1	-9	2
cue:off_accompany	-15	13	17	-1	-3	-3	5	-3	-3	-4	-6
cue:off_address	-13	-3	-5	31	-2	-12	-4	-1	-1	-2	-3
cue:off_along	29	-3	-5	-10	-1	-2	-1	-1	-1	-2	-3
cue:off_also	6	1	5	-2	-2	-3	-2	2	1	-1	-4
cue:off_appoint	9	-3	-6	-7	-1	-2	-1	-4	21	-6	-6
cue:off_attend	-4	2	-5	21	-2		-2	-2	-2	-3	-4
cue:off_attendance	-15	-15	-27	51	-3	-7	-5	-4	-4	-5	-6
cue:off_behalf	6	-4	-6	-12	-2	5	-5	-2	-2	-4	-4
cue:off_both	22	-3	1	-9	-1	-2	-1	-1	-1	-2	-3
cue:off_buy	14	-4	-6	-6	-1	-3	14	-2	-2	-2	-4
cue:off_ceremony	-2	-3	-7	25	-4	-8	3	-3	-2	-3	2
cue:off_company	6	-5	8	-2	-3	1	-2	-2	1	-1	-1
cue:off_conference	8	-4	15	2	-3	-4	-2	-2	-1	-4	-9
cue:off_conversation		-4	4	6	-2	6	-3	-2	-1	-2	-3
cue:off_counterpart	28	-4	-7	-7	-1	-1	-1	-1	-1	-3	-2
cue:off_delegation	-3	-4	23	-7	-1	-3	-1	-2	-1	-2	2
cue:off_discussion	14	-7	-11	-13	-2	-5	9	7	9	-3	-3
cue:off_entourage	14	-1	-2	-1							-8
cue:off_event	-13	-4	-4	17	12	1	-2	-2	-1	-2	-3
cue:off_exchange	5	1	-4	-5	1	3	6	-1	-1	-2	-3
cue:off_fine	24	-7	-6		-1	-2	-1	-1	-1	-2	-4
cue:off_forum	30	-2	-2	-5	-1	-16	-2	-1	-1	-1	-1
cue:off_fund	10	-3	5	-6	-1	11	-2	-1	-1	-2	-7
cue:off_gathering	-12	-8	-9	13	-2	-3	-2	-2	-2	13	-6
cue:off_greet	24	-2	-2	-3	-1	-1	-1	-1	-1	-3	-13
cue:off_group	-21	-8	22	10	7	-3	-3	-2	-2	-2	2
cue:off_head	-11	-7	13	16	-1	-4	-2	-2	-2	-3	3
cue:off_host	14	-3	-5	-7	-1	11	-1	-1	-1	-2	-4
cue:off_initial	-8	20	-15	-17	-3	-5	-4	-8	15	-4	-6
cue:off_invest	-8	-4	6	16	-1	-9	-4	-1	-1	-2	8
cue:off_join	11	-2	-4		-1	-2	-2	11	-2	-2	-6
cue:off_lead	13	-5	4	-3	-2		-2	-2	3	-3	-3
cue:off_license	11	2	2	-5	-1	-1	-1	-1	-1	-2	-2
cue:off_likewise	27	-2	-10	-4	-1	-6	-1	-1	-1	-1	-1
cue:off_meeting	20	-4	-8	-3	-1	-3	-1	-1	-1	6	-2
cue:off_member	-17	1	8	18	-2	-4	-2	-2	-2	3	-2
cue:off_name	21	-3	-5	-9	5	-2	-2	-1	-1	-2	-2
cue:off_nominate	35	-4	-7	-13	-1	-1	-1	-1	-1	-2	-11
cue:off_other	12	-3	1	-1	-1	5	-1	-1	-1	-3	-4
cue:off_owner	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-1
cue:off_panel	-3	-7	-11	20	-2	-2	-1	-1	-1	-2	-3
cue:off_participant	-13	-5	12	17	-2	-14	-5	-2	-2	-3	-3
cue:off_participate	29	-7	-18	-12	-1	-1	-1	-1	-1	-2	-2
cue:off_partner	27	-2	-5	-7	-1	-4	-2	-1	-1	-1	-2
cue:off_party	12	-3	4	-7	-1	-2	-1	-2	-1	-3	3
cue:off_penalty	-25	-5	-5	-7	-2	-2	-2	-2	-1	44	-9
cue:off_predecessor	23	-2	-3	-4	-1	-1	-1	-1	-1	-2	-6
cue:off_presence	1	-4	10	-13	-1	-3	18	-1	-1	-3	-3
cue:off_present	10	-2	-6	18	-3	-6	-3	-2	-2	-3	
cue:off_receive	16	-3	1	-7	-1	-4	6	-3	-1	-2	-3
cue:off_replace	20	-3	-4	-6	-1	-1	-1	-1	-1	-1	-3
cue:off_represent	-8	-5	-4	15	-2	15	-3	-3	-3	-3	-4
cue:off_representative	-3	14	23	-11	-3	-13	-5	-2	-2	-3	-3
cue:off_sell	15	-3	-4	-5	-1	-2	-1	-1	-1	-3	4
cue:off_session	-28	26	21	4	-2	-3	-2	-2	-2	-3	-6
cue:off_side	10	-5	-2	11	-2	-1	-2	-2	-1	-2	-3
cue:off_sign	-2	-4	6	-9	2	11	1	-2	-1		-3
cue:off_signature	15	-4	-7	-19	-3	27	-3	-2	-1	-3	-3
cue:off_speak	9		-5	-3	-1	3	-2	-1	-2	5	-3
cue:off_speaker	10	-4	-14	8	-3	-2	-2	-1	-1	-2	-3
cue:off_speech	-7	-2	-4	-7	-2	23	-1	-1	-1	-2	-2
cue:off_stake	9	-2	-4	-5	-1	12	-3	-1	-1	-2	-3
cue:off_subsidiary	5	6	-4	-4	-1	-2	-1	-1	-3	-3	8
cue:off_succeed	5	-6	-8	-12	-3	-4	-3	-3	-3	-15	12
cue:off_successor	-30	-9	38	-14	-2	-3	-2	-2	-2	-3	-7
cue:off_summit	18	-1	-4	-6	-1	-1	-1	-1		-1	-1
cue:off_talk	12	-3	4	-2	-1	-2	-1	-2	-1	-2	-3
cue:off_team	19	3	-10	3	-1	-1	-3	-1	-1	-3	-3
cue:off_together	9	-3	-5	-6	9	-1	-2	-1	-1	5	-4
cue:off_too	-19	-5	7	20	-2	-3	-2	-2	-2	11	-7
cue:off_tour	22	1	-4	-10	-1	-6	6	-2	-1	-2	-3
cue:off_visit	-1	11	7	-10	-1	-4	1	4	-1	-2	-3
cue:off_welcome	-2	23	-9	-5	-1	-3	-2	-1	-1	-2	3
cue:off_witness	11	-3	-6	-9	-1	-4	15	-1	-1	-2	-2
cue:other	11	-2	-1	-2	-1	4	-1	-2	2	-3	-4
cue:own_accompany	-9	5	-3	17	-3	-4	-3	-3	-3	-4	-5
cue:own_address	-2	-10	15	-19	-1	-1	-1	-1	-1	-2	-2
cue:own_along	-10	-18	-27	30	-4	-5	-4	-17	5	-6	9
cue:own_also	3	11	-13	5	-2	-7	-3	-2	-2		6
cue:own_appoint	2	-6	-5	-6	-3	-4	-2	-2	-3	-13	13
cue:own_attend	-19	10	-1	10	-4	9	-17	-3	-2	-4	-4
cue:own_behalf	-14	-2	-2	-4	-1	20	-6	-1	-1	-1	-1
cue:own_both	-3	-12	13	-7	-2	-4	-2	-2	-2	19	-8
cue:own_buy	11	10	-17	-17	-2	-3	-2	10	5	-4	-7
cue:own_ceremony	22	-4	-4	5	-5	-2	-1	-1	-1	-6	-19
cue:own_company	-17	6	-1	14	-3	6	-3	-2	1	-2	2
cue:own_conference	-11	-4	-5	13	12	-3	-2	-2	-2	-5	-4
cue:own_conversation	21	-12	4	-7	-1	-1	-1	-1	-1	-1	-2
cue:own_counterpart	9	18	-9	-9	-1	-8	-3	-1	-1	-2	-3
cue:own_delegation	11	-4	13	-4	-2	-5	-4	-2	-2	-3	-3
cue:own_discussion	-24	8	-20	31	-3	-3	-2	-2	-2	-4	-4
cue:own_entourage	24	-11	-4	-3	-1	-1	-1	-1	-1	-2	-1
cue:own_event	19	-9	-6	-18	17	-9	-3	-2	-2	-3	-6
cue:own_exchange	27	-9	-7	-6	-3	1	-6	-1	-1	-2	-3
cue:own_fine	-27	-4	-4	-5	-2	-3	-2	-2	-2	10	27
cue:own_fund	-9	-6	-8	20	-2	-7	-3	-5	11	-3	-3
cue:own_group	19	-6	-13	-9	-3	-5	-2	-9	18	-4	-8
cue:own_head	13	15	2	-24	-3	-4	-2	-3	-3	-4	-6
cue:own_host	-2	11	-22	-9	-2	20	-2	-4	-3	-3	-4
cue:own_initial	-25	-15	-11	-30	-6	-35	32	-6	-7	-9	-11
cue:own_invest	9	-5	-6	-6	-3	3	12	-4	-4	-2	-3
cue:own_join	-9	-18	-15	34	-10	-3	-2	-3	-3	-4	-5
cue:own_keynote	-25	-2	-3	31	-8	-2	-1	-1	-1	-2	-2
cue:own_lead	-21	-14	47	-18	-2	-3	-2	-2	-2	-4	-3
cue:own_license	10	-6	-5	3	-1	-2	-1	-2	-2	9	-2
cue:own_likewise	8	-1	-2	-1		-1		-1	-1	-1	-1
cue:own_meeting	-10	10		7	-2	-5	-3	-2	-2	-3	5
cue:own_member	-11	8	2	18	-3		-2	-2	-2	-4	-21
cue:own_name	-24	-11	-17	20	-2	21	-5	-2	-2	-6	18
cue:own_nominate	7	-4	-3	-4	-2	-2	-2	-2	-1	-15	6
cue:own_other	8	4	-8	-6	-2	-2	-1	-3	15	-5	-4
cue:own_owner	36	-2	-3	-3	-1	-2	-1	-2	-2	-4	-30
cue:own_panel	-17	-13	-13	-33	28	-9	-5	-5	-5	-13	-14
cue:own_partner	19	-7	-18	12	-1	-2	-2	-1	-1	-2	-4
cue:own_party	-16	-4	-8	-5	-2	17	-5	-2	-2	-7	2
cue:own_penalty	29	-8	-7	-5	-2	-3	-2	-2	-2	4	-22
cue:own_presence	-5	-4	-4	1	-2	6	11	-3	-3	-3	-4
cue:own_present	-7	27	-7	-26	-3	7	-2	-2	-2	-3	-15
cue:own_receive	-6	15	9	-17	-2	5	-6	13	-8	-4	-6
cue:own_replace	39	-4	-3	-4	-1	-2	-1	-1	-1	-16	-21
cue:own_represent	-3	-20	5	12	-3	-6	-3	-3	-3	-8	-11
cue:own_representative	-31		-7	35	-3	-4	-3	-3	-3	13	-10
cue:own_sell	-21	-9	-12	-12	-3	-6	-3	11	27	8	-9
cue:own_session	40	-28	-27	-16	-2	-4	-2	-2	-2	19	-9
cue:own_side	-18	1	-28	35	-2	-4	-2	-2	-4	-9	12
cue:own_sign	7	-3	-4	-3	-3	7	7	5	-3	-4	-5
cue:own_signature	-13	-5	-5	33	-6	-5	-2	-2	-2	-4	-9
cue:own_speak	-2	-10	-7		24	-3	-2	-2	-2	-5	-6
cue:own_speaker	-25	-2	-3	31	-8	-2	-1	-1	-1	-2	-2
cue:own_speech		-4	-4	13	-3	-2	-1	-1	-1	-2	-5
cue:own_stake	13	-4	-2	-2	-1	-1	-1	-1	-1	-1	-1
cue:own_subsidiary	11	-6	-6	-8	-4	-4	-3	-16	22	8	-21
cue:own_successor	-14	-5	-8	-4	-2	-4	-2	-2	-2	-8	25
cue:own_summit	17	-7	-11	9	-2	-3	-1	-1	-1	-1	-2
cue:own_talk	-9	6	12	-2	-3	-5	-2	-6	15	-4	-4
cue:own_team	-32	-16	20	27	-2	-4	-2	-4	-3	12	-9
cue:own_together	5	-10	9	17	-4	-6	-3	-2	-2	-3	-5
cue:own_too	-7	-18	-21	22	-2	-4	-3	-3	-3	-5	-5
cue:own_tour	-24	25	1	14	-2	-5	-3	-3	-2	-4	-5
cue:own_visit	24	-5	-6	-6	-1	-2	-1	-1	-1	2	-3
cue:own_welcome	35	4	-15	-23	-2	-2	-2	-2	-2	-3	-4
cue:own_witness	48	-14	-18	-6	-1	-14	-3	-1	-1	-2	-3
cue:owner	34	-3	-5	-5	-1	-1	-1	-1	-1	-2	-16
cue:panel	-10	-7	-11	16	17	-2	-2	-2	-2	-3	-4
cue:participant	-12	-5	12	16	-2	-13	-5	-1	-1	-2	-3
cue:participate	29	-7	-18	-12	-1	-1	-1	-1	-1	-2	-2
cue:partner	24	-4	-11	2	-1	-4	-2	-1	-1	-2	-3
cue:party	3	-3	2	-7	-1	10	-2	-2	-2	-4	3
cue:penalty	-7	-6	-6	-6	-2	-3	-2	-2	-2	38	-13
cue:predecessor	34	-3	-5	-6	-1	-2	-1	-1	-1	-4	-17
cue:presence	-1	-4	7	-9	-2	1	17	-2	-2	-3	-3
cue:present	7	3	-6	16	-3	-5	-3	-2	-2	-3	-1
cue:receive	11	2	3	-10	-1	-2	3	2	-3	-2	-4
cue:replace	27	-3	-4	-5	-1	-1	-1	-1	-1	-4	-6
cue:represent	-9	-7		18	-2	13	-3	-3	-3	-4	-5
cue:representative	-20	12	12	15	-3	-9	-4	-2	-2	5	-6
cue:sell	6	-4	-6	-6	-1	-3	-1	3	9		2
cue:session	-15	18	13		-2	-3	-2	-2	-2	4	-6
cue:side	4	-3	-5	17	-2	-1	-2	-2	-2	-3	
cue:sign	1	-4	3	-7		10	2		-2	-1	-3
cue:signature	10	-4	-7	-7	-3	23	-3	-2	-1	-3	-4
cue:speak	7	-2	-5	-1	5	2	-2	-1	-2	3	-3
cue:speaker		-3	-11	20	-4	-2	-2	-1	-1	-2	-3
cue:speech	-7	-3	-4	1	-2	20	-1	-1	-1	-2	-3
cue:stake	9	-2	-3	-5	-1	11	-2	-1	-1	-2	-3
cue:subsidiary	7	4	-4	-5	-2	-2	-2	-4	7		2
cue:succeed	5	-6	-8	-12	-3	-4	-3	-3	-3	-15	12
cue:successor	-32	-7	31	-9	-2	-4	-2	-2	-2	-6	16
cue:summit	17	-4	-7	2	-1	-2	-1	-1	-1	-1	-2
cue:talk	6		7	-2	-2	-3	-1	-3	4	-2	-3
cue:team	5	-1	-2	10	-1	-2	-3	-2	-2		-4
cue:together	7	-5	1	2	5	-3	-2	-1	-1	3	-4
cue:too	-20	-6	5	25	-2	-3	-2	-2	-2	9	-7
cue:tour	-2	15	-2	1	-2	-5	2	-2	-2	-3	-4
cue:visit	10	4	1	-8	-1	-3		2	-1		-3
cue:welcome	10	20	-10	-9	-1	-3	-2	-1	-1	-2	1
cue:witness	17	-4	-7	-9	-1	-4	14	-1	-1	-2	-2
elsewhere:none	8		-1	-1		-1	-1		-1	-2	-1
elsewhere:other	8	-2	-1		-1	-1		-1		-1	-1
elsewhere:same	-18	2	8	1	-1	1	-2		-1	8	4
governor:about	39	-5	-8	-8	-1	-8	-3	-1	-1	-2	-3
governor:accompanied	5	-8	-11	-12	-2	20	-9	-2	-2	-4	-5
governor:according	21	-3	-4	-5	-1	-2	-1	-1	-1	-1	-2
governor:after	-6	14	-14	-11	-2	-4	-3	-2	-3	24	-6
governor:against	25	-3	-4	-5	-1	-2	-1	-1	-1	-2	-2
governor:among	20	-5	8	-10	-1	-3	-2	-2	-2	-2	-3
governor:around	33	-20	-17	-15	-2	-3	-2	-2	-2	-5	-5
governor:as	23	-4	-5	-6	-1	-4	-1	-3	-2	12	-11
governor:at	18	1	-6	-6	-2		-2	-2	-1		1
governor:attended	15	-5	7	-11	-1	-1	-1	-1	-1	-2	-4
governor:before	23	-4	-5	13	-2	-4	-2	-2	-2	-8	-16
governor:behind	25	-6	-7	-7	-1	-1	-1	-1	-1	-1	-2
governor:beside	20	-2	-4	-3	-1	-1	-1	-2	-2	-2	-3
governor:besides	24	-2	-2	-5	-1	-1	-1	-1	-1	-4	-4
governor:between	-5	-4	-7	-9	12	9	-2	13	-2	2	-5
governor:by	4	1	-5	-4	4	1	-1	-2	-1	2	1
governor:chaired	9	15	-17	-16	-3	-7	-3	-3	-3	-5	-11
governor:flanked	27	-2	-4	-6	-1	-2	-1	-1	-1	-7	-3
governor:for	13		-6	-9	-2	-5	-2	-2	-2	-3	17
governor:free	4	-2	2	2	-2			-1		-2	-1
governor:from	2	-1	7	-6	-2	1	-2	6	1	-3	-3
governor:headed	24	-2	-5	-6	-1	-3	-2	-1	-1	-1	-2
governor:in	17	-4	-5	-2	-2	-1	-1	-1	2		-1
governor:into	25	-3	-5	-8	-1	-1	-1	-1	-1	-1	-2
governor:led	2	-5	11	1	-2	-5	-2	-2	-2	-4	-6
governor:of		4	-3	4	1			-1	2		-4
governor:on	-4	8	1	-7	-2	-4	-2	-2	-2	-4	17
governor:outside	38	-20	-27	-28	-2	-4	-3	-3	-2	-5	-5
governor:over	9	-1	-1	-1		-1		-1	-1	-1	-1
governor:owner	11		-2	-4		-2	-1	-1	-1		
governor:presence	3	-8	12	-24	-3	-17	20	-3	-2	-5	-6
governor:represented	19	-3	-7	-9	-1	9	-2	-1	-1	-3	-2
governor:start-up	-4	-6	-13	26	-4	-5	-3	-7	-3	-3	-5
governor:through	33	-4	-6	-8	-1	-5	-1	-1	-1	-2	-2
governor:to	16	3	-5	-3	-1	-1	-2	-2	-3	-2	-1
governor:under	38	-4	-6	-11	-2	-2	-1	-1	-1	-2	-6
governor:unless	28	-2	-2	-2	-1	-1	-1	-1	-1	-14	-6
governor:until	-15	-6	-14	-13	-2	-3	-2	-2	-2	27	-10
governor:up	-21	-7	-17	-9	-3	-5	-3	-12	28	-6	16
governor:verb	1	-2	1	1	-2	-1	-1	3	-3	1	2
governor:whether	37	-3	-4	-8	-2	-2	-1	-1	-1	-11	-24
governor:with	19	-2	-4	-4		-3	-1	-2		-2	-3
governor:within	19	-2	-2	-3	-1	-1	-1	-1	-1	-4	-4
kind:agency	4		-6	-4	1	-1	-2		-2	7	1
kind:company	7	-1		-4	-1	1	-2	1	2	-4	3
kind:country	20	-3	-4	-3		-2	-1	-1		-2	-2
kind:organization	12	-1		-5	3	1	-2		-1	-3	-3
kind:person	4		5	3	-2		-1	-2	-2	-2	-3
kind:person-office	-3	2	3	8	-2	-2	4	-2	-2	-1	-4
list:list	-3	-3	2	9	-1	1	-1	1	-1	-3	-1
list:single	8		-1	-2	-1	-1	-1	-1	-1		-1
mention:name_free	6				-1	-1	-1		-1	-1	-2
mention:name_owner	13	-1	-3	-4		-2		-1	-1	-2	1
mention:nominal_free	-4	-5		-1	-2	1	2	-1	2	2	6
mention:nominal_owner	2	-2	-4	-9	-2	5	2	-2	-2	11	
mention:post_free	-7	-9	18	4	-2	8	-4	-3	-2	-8	3
mention:pronoun_free	19	4	-1	-6		-3	-3	-2	-2	-3	
mention:pronoun_owner	12	5	2	-1	1	-2	-4	-2	-2		-7
parts:1	4	-3	-2	-3	1		-1		1	2	1
parts:2	9		-1		-2	-2			-1	-2	
parts:3	8	-1	-1	3		-2	1	-1		-1	-4
parts:4	5	3	5	1	-1	1	-2	-2	-1	-3	-4
rival:none_after1	-6	-1	-1	11	1	2	-1		-2		-2
rival:none_after2		-1		8	-1	-1	-2			-2	-1
rival:none_before	7			-6	-1	1	-3	-2	1	2	2
rival:none_far	5		1		-2	-3	3		-2	-2	
rival:none_own	-1	-1	-1	4		2	-1		1		-1
rival:other_after1	16	-3	2	-4		-4	-2	-1	-1	-1	-1
rival:other_after2	17	-3	-1	-3	-1	-1		-1	-1	-2	-3
rival:other_before	6			-2		-1	2		-1	-4	-1
rival:other_far	15	-2	-3	-2		-1	-2	-1		-1	-3
rival:other_own		8	2	-3		-3	-1	-1	-1	-1	
rival:same_after1	23	-5	-8	-11	-1	3	-1	-2	-1	7	-2
rival:same_after2	18	3	-9	-11	-1	-2	-1	-2	-1	4	3
rival:same_before	19	-5	-3	-5	-1	4	-1	-1	-1	-1	-2
rival:same_far	13	9	-12	-7	-1	-2	-1	-2	-1	1	3
rival:same_own	5	-3	10	-10	-2	-5	-2	-2	-2	-1	10
speech:silent_after1	5	-2	-1	4			-2		-1		-1
speech:silent_after2	10	-2	-2	1	-1	-2	-1		-1	-2	-1
speech:silent_before	6			-4	-1	1		-1		-1	
speech:silent_far	10	-1	-2	-1	-1	-2			-1	-2	-1
speech:silent_own	-1	2	1	1			-1	-1		-1	
speech:speaks_after1	20	2	6	-11	-2	-6	5	-2	-2	-1	-7
speech:speaks_after2	5	-6	7	-4	-2	9	-3	-2	-2	4	-6
speech:speaks_before	19	-5	3	-5	-1	-3	-2	-2	-1	-1	
speech:speaks_far	7	-5		-4	-2	-3	3	-2	-2	5	2
speech:speaks_own	11	-5	-6	-4	-2	-5	-2	11	-4	17	-8
tie-at:body_after1	9	-5	-2	-3	-2	8	-2	-2	-1	-3	5
tie-at:body_after2	3	-5	9	-12	3	8	-2	-1	-1	-2	2
tie-at:body_before	-24		6		4	14	-3	-2	2	-4	8
tie-at:body_far	4	-4	2	5	-1	-3	-2	-1	-1	-2	5
tie-at:body_own	3	11	4		-2	-4	-2	-2	-2	-4	-2
tie-at:colleague_after1	-15	-3	15	-10	-4	-12	11	-4	-4	-7	18
tie-at:colleague_after2	2	14	-29	-10	-3	25	-7	-3	-3	-5	-14
tie-at:colleague_before	26	-3		-8	-2	-6	-3	-2	-2	-3	-7
tie-at:colleague_far	18	-7	-14	7	-1	-2	-2	-2	-1	-4	5
tie-at:colleague_own	-16	-23	12	24	-4	-6	-4	-4	-4	-7	-12
tie-at:country_after1	5	-2		3	2	-3	-1	-1	-2	2	-3
tie-at:country_after2	13	-2	1	-2	-1	-3	-1	-2	-1	-2	
tie-at:country_before	10		-1	-5	-2			-2			1
tie-at:country_far	9	-1	-2	-1	-1	-2	2			-2	-2
tie-at:country_own	2	-1	-4	1	1	-2	1		-1	2	1
tie-at:holder_after1	-9	5	5	-2	-3	18	-5	-3	-2		-6
tie-at:holder_after2	-23	13	-7	22	-2	-5	7	7	-3	-5	-5
tie-at:holder_before	30	-4	-6	-3	-1		-4	-1	-1	-3	-5
tie-at:holder_far	8	6	-1	1	-2	-4	-4	-2	-2	3	-5
tie-at:holder_own	5	6	1	4	-3	3	-3	-3	-2	-5	-6
tie-at:none_after1	10	-3	-3	4	-1	-2	-2	1	-1	-1	-2
tie-at:none_after2	9	-3	-3	4	-1	-2	-1			-1	-3
tie-at:none_before	8	-1		-3	-1	-1					
tie-at:none_far	12	-1	-1	-3	-1	-1		-1	-1	-1	-1
tie-at:none_own	-3	3	2	-2	-1	2	-2		2		1
tie:body	-3	1	4	-1		4	-2	-2	-1	-3	3
tie:colleague	2		1	4	-3	2	1	-3	-3	-5	2
tie:country	8	-1	-1	-1		-2		-1	-1		-1
tie:holder	1	5		4	-2	5	-3	-1	-2	-2	-5
tie:none	8	-1	-1		-1	-1	-1			-1	-1
type:AGREEMENT	3	-4	-5		-2	14	7	-2	-2	-3	-4
type:APPOINTMENT	5	-3	-5	-4	-2	-3	-2	-2	-1	3	16
type:ENFORCEMENT	8	-3	-4	-5	-1	-2	-1	-1	-1	7	5
type:FORUM	5	-3	-4	8	8	-2	-1	-1	-1	-2	-3
type:INVESTMENT	7	-3	-4	-5	-2	-3	-1	9	8	-3	-4
type:LAUNCH	7	-3	-4	4	10	-2	-1	-1	-1	-2	-3
type:LICENCE	7	-3	-4	-5	-1	-2	-2	-1	-1	7	6
type:MEETING	6	3	4	2	-2	-3	-2	-2	-2	-3	-4
type:POLICY	13	-2	-3	-3	-1	-1	-1	-1	-1	-2	2
type:VISIT	9		4	-1	-1	-2	-1	-1	-1	-2	-3
verb:does_accept	36	-4	-6	-7	-1	-3	-2	-2	-2	-2	-7
verb:does_accord	-3	-9	-14	21	-2	-5	-6	-2	-2	-4	-5
verb:does_accuse	30	-5	-6	-6	-1	-2	-1	-1	-1	-3	-18
verb:does_act	-3	-7	-10	-19	-4	-3	-2	-2	-2	30	-8
verb:does_add	-6	-7	-10	-12	-4	-7	-4	37	-15	-9	-14
verb:does_address	-27	-8	20	15	-2	-4	-2	-1	-1	-2	-3
verb:does_adopt	19	-2	-3	-4	-2	-1	-1	-1	-1	-1	-2
verb:does_advise	-25	-8	32	-19	-2	-3	-3	-5	-3	-4	-5
verb:does_affirm	4	-12	22	-30	-3	-8	-5	-4	-3	-5	-7
verb:does_agree	-7	21	-17	13	-3	-19	-7	-3	-3	-6	-8
verb:does_amend	23	-1	-2	-4	-4	-2	-1	-1	-1	-5	-2
verb:does_announce	22	-5	-8	-15	-2	-8	-3	-2	-2	19	-6
verb:does_answer	42	-5	-10	-7	-1	-2	-1	-1	-1	-6	-7
verb:does_appeal	-16	-16	-27	24	-4	-6	-4	-4	-4	-6	-8
verb:does_appear	21	-2	-3	-2	-1	-1	-1	-1	-1	-4	-6
verb:does_appoint	-37	-4	-6	-6	-2	-3	-2	-7	34	-6	24
verb:does_approve	19	-2	-2	-3	-2	-2	-1	-1	-1	-3	-3
verb:does_argue	19	-2	-5	-2	-1	-1	-1	-1	-1	-3	-3
verb:does_arrange	29	-3	-4	-15	-1	-6	-3	-1	-1	-2	-2
verb:does_ask	26	-4	-13	5	-1	-2	-1	-2	-1	-3	-4
verb:does_assure	38	-14	-29	-15	-2	-3	-2	-2	-2	-5	-7
verb:does_attend	-2	-12	-21	27	-3	5	-5	-3	-2	-4	-5
verb:does_attract	-26	-18	-18	-21	-4	33	-10	-4	-4	-8	-9
verb:does_award	45	-4	-7	-7	-1	-2	-2	-1	-1	-24	-12
verb:does_back	38	-12	-21	-26	-2	-3	-2	-2	-2	-3	-4
verb:does_bag	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
verb:does_base	19	-3	-6	-8	-1	10	-3	-2	-1	-2	-4
verb:does_become	20	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:does_begin	32	-6	-5	-7	-1	-6	-5	-1	-1	-2	-2
verb:does_belong	8	-4	-6	-12	-4	-2	-1	-1	-1	-4	21
verb:does_brief	-7	-6	13	15	-3	-3	-2	-2	-2	-4	-22
verb:does_bring	-4	-7	23	-19	-1	-3	-2	-3	-2	-4	-4
verb:does_buy	-17	34	-9	-11	-2	-2	-2	-2	-2	-4	-6
verb:does_call	20	-4	-6	-8	-1	-2	-1	-1	-1	-3	8
verb:does_cancel	26	-2	-3	-4	-1	-8	-2	-2	-1	-2	-2
verb:does_carry	39	-3	-4	-9	-1	-7	-2	-1	-1	-9	-5
verb:does_celebrate	40	-6	-13	-27	-5	-3	-2	-2	-2	-3	-4
verb:does_chair	30	-2	-3	-7	-1	-4	-8	-1	-1	-3	-3
verb:does_change	-14	-5	-8	-7	-2	-3	-2	-2	-2	27	-15
verb:does_choose	27	-2	-3	-10	-2	-3	-1	-1	-1	-1	-2
verb:does_claim	-10	-10	14	-11	-2	-3	-3	-2	-2	-5	-6
verb:does_clear	23	-2	-3	-4	-2	-2	-1	-3	-2	-2	-2
verb:does_come	10	-11	4	13	-2	-6	-3	-3	-2	-5	-3
verb:does_comment	36	-3	-5	-5	-1	-2	-1	-1	-1	-6	-10
verb:does_commit	43	-4	-7	-8	-1	-12	-4	-1	-1	-2	-3
verb:does_compare	35	-6	-15	-11	-2	-3	-2	-2	-2	-5	-12
verb:does_complete	-24	-10	-24	-17	-3	-5	-3	-3	-3	-8	36
verb:does_conclude	24	-2	-6	-6	-1	-1	-1	-1	-1	-1	-2
verb:does_concur	32	-7	-14	-9	-1	-2	-1	-1	-1	-2	-3
verb:does_conduct	41	-3	-4	-11	-4	-2	-1	-1	-1	-3	-8
verb:does_confirm	20	-3	-6	12	-2	-3	-2	-2	-1	-5	-9
verb:does_congratulate	33	-9	-13	-13	-2	-3	-2	-2	-2	-12	-28
verb:does_consider	33	-4	-5	-10	-1	-1	-1	-1	-1	-4	-4
verb:does_continue	38	-3	-12	-12	-2	-2	-1	-2	-1	-5	-11
verb:does_contribute	-18	-5	-8	-9	-4	-3	-2	35	-6	-5	-5
verb:does_convene	13	-1	-1	-2	-1	-4	-1	-1		-1	-1
verb:does_cooperate	25	-3	5	-10	-1	-15	-10	-1	-1	-2	-2
verb:does_coordinate	31	-3	-3	-9	-4	-11	-3	-1	-1	-2	-3
verb:does_count	38	-4	-7	-11	-1	-2	-1	-1	-1	-7	-5
verb:does_cross	-19	-5	-8	-7	-2	-4	-3	-3	-3	27	-29
verb:does_cut	30	-3	-4	-6	-1	-2	-3	-3	-2	-2	-2
verb:does_debate	26	-2	-3	-4	-2	-2	-1	-3	-3	-2	-3
verb:does_decide	27	-8	-9	-9	-2	-6	-3	-3	-2	-4	11
verb:does_declare	43	-8	-17	-8	-1	-3	-2	-2	-1	-8	-8
verb:does_decline	23	-19	-23	-30	-3	-5	-3	-3	-2	-7	14
verb:does_defend	22	-2	-3	-4	-1	-1	-1	-1	-1	-4	-4
verb:does_deliver	38	-4	-5	-9	-1	-3	-2	-8	-2	-2	-3
verb:does_demand	32	-8	-8	-8	-1	-2	-2	-2	-1	-5	-5
verb:does_deny	28	-4	-4	-9	-1	-1	-1	-1	-1	-3	-3
verb:does_describe	56	-9	-12	-18	-1	-9	-4	-2	-2	-4	-5
verb:does_din	36	-3	-8	-4	-1	-2	-1	-1	-1	-4	-24
verb:does_direct	-33	38	-34	-25	-4	-6	-4	-3	-3	-6	-8
verb:does_disclose	2	-4	-5	-6	-2	-7	-4	-2	-2	20	-12
verb:does_discuss	50	-3	-12	-14	-1	-20	-5	-1	-1	-2	-2
verb:does_divest	25	-3	-8	-4	-1	-1	-1	-1	-2	-1	-2
verb:does_donate	24	-5	-6	-5	-1	-1	-1	-1	-1	-1	-2
verb:does_draw	37	-3	-4	-6	-1	-9	-2	-1	-1	-5	-3
verb:does_elect	46	-4	-18	-25	-2	-2	-1	-1	-1	-2	-3
verb:does_emerge	30	-4	-4	-5	-1	-2	-1	-1	-1	-3	-7
verb:does_employ	-29	-9	-16	-17	-4	-6	-4	-14	29	-15	27
verb:does_end	-12	-5	-5	29	-2	-10	-6	-3	-2	-4	-5
verb:does_endorse	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:does_enter	-19	-4	-7	-11	-2	-3	-2	-2	-2	-6	30
verb:does_equip	31	-5	-12	-9	-1	-1	-1	-1	-1	-1	-2
verb:does_establish	25	-4	-10	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_estimate	36	-4	-8	-6	-1	-5	-7	-1	-1	-2	-3
verb:does_exchange	17	-1	-2	-5		-3	-4	-1		-1	-1
verb:does_expand	35	-3	-5	-6	-1	-3	-2	-1	-1	-2	-13
verb:does_expect	33	-7	11	-16	-2	-8	-4	-3	-2	-6	-11
verb:does_explain	-10	-11	20	2	-2	-4	-3	-2	-2	-4	-4
verb:does_express	37	-3	-4	-20	-2	-19	-6	-2	-1	-3	-3
verb:does_extend	-7	-4	-4	-4	-1	-7	-1	-2	-1	23	-5
verb:does_fail	27	-1	-2	-2	-1	-1	-1	-1	-1	-7	-12
verb:does_file	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-2
verb:does_fin	4	-3	-4	-6	-2	-3	-2	-2	-2	-4	21
verb:does_finance	-31	-12	35	-17	-4	21	-5	-3	-3	-6	-6
verb:does_find	36	-2	-3	-3	-1	-2	-1	-2	-2	-3	-20
verb:does_finish	34	-5	-7	-8	-1	-9	-2	-1	-1	-3	-4
verb:does_fly	6	-13	1	-30	-3	-5	28	-3	-2	-4	-6
verb:does_follow	-35	-3	-4	-7	39	-10	-4	-2	-2	-2	-3
verb:does_freeze	25	-4	-4	-4	-1	-1	-1	-3	-2	-2	-2
verb:does_get	-26	-10	-1	-13	27	-5	-3	-3	-2	-6	25
verb:does_give	26	-4	-6	4	-2	-8	-2	-2	-1	-3	-4
verb:does_go	-3	-4	-10	2	-2	-4	-2	-2	-2	-4	25
verb:does_grant	16	-1	-5	-3	-1	-1	-1	-2	-1	-1	-1
verb:does_guide	-11	20	-23	-18	-3	-5	-3	-3	-2	-8	-12
verb:does_hand	-27	-7	-8	-9	-3	-20	-4	37	-11	-6	-8
verb:does_have	42	-2	-3	-5	-1	-3	-1	-1	-1	-5	-17
verb:does_head	-27	-6	16	20	-2	-3	-2	-3	-3	-3	-5
verb:does_hear	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
verb:does_help	40	-3	-4	-29	-2	-7	-7	-1	-1	-2	-3
verb:does_hire	24	-1	-2	-8	-2	-1	-1	-3	-3	-1	-1
verb:does_hold	7	-4	-6	-16	-2	16	-3	-3	-2	-4	7
verb:does_hope	-15	-3	-4	-5	-1	-1	-1	-1	-1	30	-5
verb:does_host	31	-2	-4	-4	-1	-13	-1	-1		-1	-6
verb:does_implement	24	-6	-7	-10	-1	-2	-1	-1	-1	-2	-2
verb:does_impose	6	-1	-1	-1						-1	-1
verb:does_impress	35	-5	-8	-9	-1	-2	-1	-5	-1	-2	-2
verb:does_inaugurate	37	-4	-5	-4	-1	-3	-1	-1	-1	-2	-20
verb:does_include	44	-6	-19	-12	-2	-4	-2	-2	-2	-19	-24
verb:does_indicate	40	-24	-28	-32	-2	-4	-3	-2	-2	-4	-6
verb:does_indict	45	-4	-5	-7	-1	-2	-1	-1	-1	-10	-20
verb:does_inform	40	-13	-21	-29	-2	-3	-2	-3	-2	-3	-4
verb:does_ink	24	-2	-5	-8	-1	-1	-1	-1	-1	-1	-2
verb:does_inspect	53	-5	-10	-18	-2	-2	-2	-2	-3	-3	-9
verb:does_intend	4	-13	21	-12	-2	-5	-3	-4	-3	-5	-14
verb:does_introduce	-28	30	-29	-23	-2	-8	-3	-3	-2	-6	12
verb:does_invest	-13	-5	-7	-18	-3	22	-19	-3	-3	-4	-6
verb:does_investigate	38	-4	-4	-6	-2	-2	-1	-1	-1	-11	-6
verb:does_invite	-16	-8	-11	41	-2	-3	-2	-2	-2	-4	-22
verb:does_issue	19	-2	-3	-3	-1	-2	-1	-1	-1	-3	-2
verb:does_join	18	-3	-7	5	-2	-2	-3	-2	-2	-2	-4
verb:does_keep	-5	-6	-11	-10	-2	-3	-2	-5	-3	-11	28
verb:does_know	29	-2	-3	-3	-1	-2	-1	-1	-1	-4	-11
verb:does_launch	26	-4	-4	-7	-2	-1	-1	-1	-1	-1	-3
verb:does_lay	41	-4	-6	-20	-3	-2	-2	-1	-1	-4	-4
verb:does_lead	-21	-16	21	-12	-2	22	-5	-3	-3	-5	-5
verb:does_learn	35	-17	-22	-12	-2	-3	-2	-2	-2	-2	-4
verb:does_lease	33	-3	-9	-5	-1	-9	-2	-1	-1	-2	-2
verb:does_leave	19	-3	10	-17	-1	-2	-1	-5	-2	-3	-9
verb:does_let	33	-4	-7	-5	-1	-3	-2	-1	-1	-4	-5
verb:does_license	19	-1	-2	-2	-1	-1	-1	-1	-1	-2	-7
verb:does_lift	36	-3	-5	-5	-2	-2	-1	-1	-1	-3	-12
verb:does_like	40	-5	-5	-9	-2	-3	-2	-2	-2	-4	-31
verb:does_listen	27	-2	-3	-7	-2	-2	-1	-2	-1	-3	-4
verb:does_look	-13	14	-16	39	-5	-11	-7	-3	-4	-15	-11
verb:does_lose	1	-4	-10	-10	-1	-10	-2	-2	-1	-3	20
verb:does_make	14	-7	-9	-9	-1	-3	-2	-2	-2	18	-6
verb:does_meet	5	11	-10	-19	-2	-4	7	8	10	-3	-4
verb:does_move	-20	-13	34	-22	-2	-3	-2	-2	-2	-7	-8
verb:does_name	27	-7	-12	3	-1	-1	-1	-1	-1	-2	-4
verb:does_need	37	-3	-4	-9	-3	-2	-1	-3	-1	-3	-9
verb:does_note	51	-11	-10	-22	-2	-2	-2	-2	-1	-3	-3
verb:does_notify	38	-4	-6	-9	-2	-3	-2	-2	-2	-11	-35
verb:does_object	44	-4	-5	-8	-2	-35	-4	-2	-2	-6	-13
verb:does_obtain	36	-2	-3	-14	-1	-4	-2	-2	-2	-2	-3
verb:does_offer	39	-4	-9	-12	-1	-2	-1	-1	-1	-3	-4
verb:does_open	15	12	-5	-10	-1	-2	-1	-2	-1	-4	-4
verb:does_operate	35	-5	-7	-30	-3	-22	-14	-3	-2	-8	-7
verb:does_order	17	-2	-2	-7	-1	-1	-1	-1	-1	4	-5
verb:does_organize	40	-2	-3	-15	-15	-2	-1	-1	-1	-2	-4
verb:does_own	28	-3	-6	-8	-1	-3	-2	-3	-2	-3	3
verb:does_part	-25	-5	-10	-9	-3	-3	-2	34	-4	-6	-8
verb:does_participate	29	-7	-18	-12	-1	-1	-1	-1	-1	-2	-2
verb:does_pass	40	-8	-6	-8	-1	-3	-2	-2	-2	-5	-4
verb:does_pay	-10	-10	15	-13	-2	-4	-2	-3	-2	-9	18
verb:does_plead	-24	-4	35	-7	-1	-2	-1	-1	-1	-5	-6
verb:does_pledge	42	-12	-17	-21	-2	-14	-4	-2	-3	-3	-4
verb:does_point	36	-2	-4	-24	-2	-2	-1	-1	-1	-2	-2
verb:does_post	20	-3	-2	-6	-1	-2	-1	-1	-1	-1	-1
verb:does_prefer	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-3
verb:does_prepare	-1	-14	-14	-24	31	-5	-3	-3	-3	-17	-17
verb:does_present	-13	20	-17	12	-4	-3	-2	-3	-2	-3	-5
verb:does_preside	43	-4	-5	-9	-2	-3	-2	-2	-2	-6	-21
verb:does_produce	-16	-8	-18	-11	-2	-3	-2	-10	33	-4	-5
verb:does_promise	3	-5	-12	-8	-2	-3	-2	-3	-3	-4	15
verb:does_provide	-15	-4	-6	-9	-1	-4	-2	-1	-1	-3	31
verb:does_publish	17	-2	-3	-3	-1	-1	-1	-2	-1	-1	-2
verb:does_push	-39	-3	-5	40	-5	-3	-2	-2	-2	-2	-3
verb:does_put	-1	-4	-9	8	-2	16	-3	-2	-2	5	-7
verb:does_quote	38	-5	-6	-8	-2	-3	-2	-2	-2	-16	-14
verb:does_raise	20	-13	21	-35	-2	-4	-3	-2	-2	-7	-18
verb:does_read	23	-2	-3	-3	-1	-2	-1	-1	-1	-6	-5
verb:does_recall	28	-3	-4	-5	-1	-3	-2	-2	-1	-3	-4
verb:does_receive	8	-2	-4	-9	-1	6	13	-2	-1	-2	-3
verb:does_refuse	23	-2	-5	-6	-1	-3	-1	-1	-1	-1	-2
verb:does_register	6	-3	-7	-9	-2	19	-2	-2	-2	-6	-4
verb:does_regulate	41	-5	-7	-6	-2	-4	-2	-2	-2	-15	-32
verb:does_release	18	-2	-4	-6	-1	-1	-1	-1	-1	-1	-2
verb:does_remark	46	-4	-5	-12	-2	-5	-17	-2	-2	-4	-4
verb:does_renew	-17	-4	-6	-9	-2	-3	-1	-2	-1	25	-20
verb:does_reply	5	-13	17	-21	-3	-4	-2	-2	-2	-5	-6
verb:does_report	7	-7	21	-20	-2	-13	-2	-2	-2	-5	-14
verb:does_represent	-14	-10	19	13	-3	-9	-3	-3	-6	-5	-8
verb:does_resign	38	-4	-13	-22	-1	-2	-1	-2	-1	-2	-2
verb:does_return	-11	-7	29	-10	-2	-3	-6	-3	-2	-5	-6
verb:does_review	30	-2	-3	-5	-1	-12	-2	-1	-1	-2	-2
verb:does_rule	25	-3	-3	-8	-1	-4	-2	-1	-1	-2	-2
verb:does_run		-5	-7	-10	-2	10	-2	-2	-2	-4	18
verb:does_satisfy	17	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_say	17	-1	-3	-6	-2	-4	4	-2	-2	1	
verb:does_schedule	-30	-8	-10	-19	-4	-28	33	-4	-4	-6	-7
verb:does_see	53	-5	-14	-24	-1	-2	-1	-1	-1	-2	-5
verb:does_sell	-16	-3	-8	-7	-1	-2	-1	-3	-3	-3	26
verb:does_send	37	-2	-4	-11	-1	-2	-1	-1	-1	-6	-14
verb:does_serve	28	-1	-2	-18	-2	-1	-1	-1	-1	-1	-1
verb:does_set	8	-4	-6	-4	-1	-3	-1	-4	15	-2	-3
verb:does_settle	25	-3	-4	-5	-1	-1	-1	-1	-1	-2	-6
verb:does_share	24	-6	-9	-3	-5	-27	-12	-3	-3	-5	-5
verb:does_show	32	-2	-5	-4	-1	-2	-1	-1	-1	-3	-9
verb:does_sign	13	-3	-4	-8	-1	12	-2	-1	-1	-2	-2
verb:does_sit	-1	-4	-9	19	-2	-5	-4	-2	-2	-3	-3
verb:does_sort	-8	-6	-8	-32	-3	-15	-9	-3	-3	-8	29
verb:does_spar	30	-4	-8	-7	-1	-2	-1	-1	-1	-2	-6
verb:does_speak	1	5	-4	-5	-2	12	-4	-2	-2	-3	-3
verb:does_specify	43	-6	-8	-36	-8	-11	-3	-3	-2	-4	-5
verb:does_spend	8	-9	18	-13	-1	-3	-2	-3	-3	-5	-5
verb:does_stack	27	-3	-5	-10	-1	-1	-1	-1	-1	-2	-2
verb:does_stag	41	-5	-7	-14	-14	-3	-1	-1	-1	-3	-3
verb:does_stand	32	-3	-4	-10	-2	-3	-2	-1	-1	-2	-2
verb:does_state	36	-7	-12	-17	-1	-5	-2	-1	-1	10	-6
verb:does_state-run	40	-5	-8	-6	-2	-3	-2	-7	-23	-3	-6
verb:does_step	22	-2	-3	-3	-1	-1	-1	-1	-1	-5	-4
verb:does_stop	28	-2	-6	-7	-1	-5	-3	-1	-1	-1	-2
verb:does_stress	32	-6	-7	-20	-3	-22	-21	-3	-2	-7	-6
verb:does_study	23	-2	-3	-4	-1	-4	-4	-1	-1	-1	-3
verb:does_sue	35	-4	-5	-7	-1	-2	-2	-1	-1	-16	-8
verb:does_supply	29	-4	-8	-7	-1	-2	-1	-1	-1	-2	-2
verb:does_support	-31	-6	-6	-13	34	-3	-2	-2	-2	-5	-5
verb:does_suspect	30	-3	-4	-6	-1	-2	-1	-1	-1	-14	-6
verb:does_suspend	18	-2	-3	-4	-2	-1	-1	-1	-1	-1	-1
verb:does_swear	-10	-3	-9	-12	-1	-2	-2	-1	-1	-7	27
verb:does_take	-11	-7	-13	17	-3	-3	7	-4	-3	22	-5
verb:does_talk	12	-1	-1	-2		-4	-1			-1	-1
verb:does_tell		-7	1	6	-2	-4	-2	-2	-2	18	-9
verb:does_thank	-30	-12	22	12	-3	-3	-2	-2	-2	-4	-4
verb:does_think	56	-6	-25	-25	-2	-16	-4	-2	-2	-5	-6
verb:does_thrash	49	-9	-9	-13	-1	-2	-1	-1	-1	-3	-7
verb:does_throw	-12	-30	-24	33	-3	-22	-16	-3	-3	-5	-6
verb:does_tour	-22	-11	24	-13	-2	-6	20	-2	-2	-3	-4
verb:does_train	52	-5	-9	-14	-2	-43	-5	-2	-2	-3	-4
verb:does_travel	-27	-13	6	31	-3	-8	-5	-3	-3	-7	-9
verb:does_trouble	-30	-5	-7	-15	-3	-20	-5	-3	-3	-6	35
verb:does_turn	5	-5	-8	17	-2	-2	-1	-2	-2	-2	-3
verb:does_understand	43	-4	-5	-6	-2	-3	-2	-2	-2	-35	-14
verb:does_undertake	-10	-7	-9	-8	-2	-15	-5	-2	-2	-4	27
verb:does_unite	30	-3	-6	-8	-1	-5	-3	-1	-1	-2	-2
verb:does_unveil	-35	-10	-11	-15	-3	-5	-3	-4	-3	38	-10
verb:does_update	-20	-28	-37	30	-5	-7	-5	-5	-4	-7	-9
verb:does_use	-12	-16	11	16	-4	-5	-4	-4	-4	-6	-7
verb:does_visit	18	-10	6	-10	-2	-3	-4	-2	-2	-4	-4
verb:does_vote	38	-3	-3	-4	-1	-2	-1	-1	-1	-12	-9
verb:does_wag	23	-2	-4	-4	-1	-1	-1	-2	-5	-1	-1
verb:does_wait	39	-20	-29	-33	-4	-18	-6	-4	-4	-6	-8
verb:does_walk	18	-2	-4	-3	-1	-1	-1	-1	-2	-1	-2
verb:does_want		30	-16	-7	-2	-3	-4	-2	-2	-4	-6
verb:does_warn	34	-3	-6	-7	-1	-1	-1	-2	-1	-8	-4
verb:does_watch	-19	-23	-20	24	-3	-4	-3	-3	-3	-6	-7
verb:does_welcome	27	-4	-5	-7	-1	-2	-3	-1	-1	-1	-2
verb:does_win	2	-5	-14	18	-2	-2	-2	-2	-2	-4	-9
verb:does_wish	39	-6	-7	-11	-2	-2	-1	-1	-1	-3	-15
verb:does_witness	22	-2	-4	-6	-1	-3	-1	-1	-1	-1	-2
verb:does_wonder	40	-3	-7	-14	-2	-5	-3	-1	-1	-3	-3
verb:does_work	30	-3	-5	-5	-1	-2	-1	-2	-1	-3	-4
verb:does_write	28	-2	-3	-9	-2	-2	-1	-1	-1	-4	-4
verb:done-about_learn	34	-6	-10	-4	-1	-10	-3	-1	-1	-2	-2
verb:done-accompanied_accompany	5	-8	-11	-12	-2	20	-9	-2	-2	-4	-5
verb:done-according_accord	21	-3	-4	-5	-1	-2	-1	-1	-1	-1	-2
verb:done-after_come	-24	25	-22	-18	-3	-4	-3	-3	-3	19	-9
verb:done-after_step	-12	-4	-5	-5	-2	-3	-2	-2	-2	-6	16
verb:done-after_withdraw	26	-3	-2	-9	-1	-8	-4	-1	-1	-3	-3
verb:done-against_bring	25	-1	-2	-6	-1	-8	-2			-1	-1
verb:done-against_close	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
verb:done-against_launch	14	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
verb:done-against_rule	17	-1	-2	-5	-1	-3	-1	-1	-1	-1	-1
verb:done-among_connect	22	-2	-8	-8	-1	-1		-1		-1	-1
verb:done-as_open	14	-1	-1	-1		-1				-4	-5
verb:done-as_take	15	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
verb:done-as_trade	31	-3	-4	-4	-1	-15	-2	-1	-1	-2	-3
verb:done-at_act	13	-2	-2	-2		-1				-1	-1
verb:done-at_appoint	18	-2	-2	-2	-1	-1	-1	-2	-6	-1	-1
verb:done-at_attend	-10	-37	19	-23	-4	-6	-4	-4	-4	-6	-7
verb:done-at_begin	31	-4	-6	-10	-1	-4	-1	-1	-1	-1	-2
verb:done-at_brief	30	-4	-3	-4	-1	-1	-1	-1	-1	-4	-8
verb:done-at_call	19	-4	-7	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-at_complete	9	-1	-1	-1						-1	-4
verb:done-at_conclude		-5	-5	-8	-3	3	-4	-3	-3	-4	-6
verb:done-at_continue	36	-5	-4	-11	-18	-4	-2	-2	-2	-3	-4
verb:done-at_establish	32	-3	-4	-3	-1	-23	-2	-1	-1	-2	-2
verb:done-at_find	19	-6	-3	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-at_greet	16	-4	-5	-3	-1	-1	-1	-1		-1	-1
verb:done-at_hold	-7	29	-22	-17	-2	-3	-2	-2	-2	-4	-9
verb:done-at_meet	19	-5	-4	-7	-2	-3	-2	-2	-2	-10	-7
verb:done-at_open	9	-2	-1	-1	-1	-1		-1	-1	-1	-1
verb:done-at_produce	22	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-at_receive	14	-3	-2	-4		-1	-1	-1		-1	-1
verb:done-at_spend	37	-9	-8	-8	-2	-4	-2	-2	-2	-5	-31
verb:done-at_start	14	-2	-4	-3	-1	-1	-1	-1		-1	-1
verb:done-at_tell	18	-4	-6	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-attended_attend	15	-5	7	-11	-1	-1	-1	-1	-1	-2	-4
verb:done-before_appear	41	-4	-5	-15	-2	-4	-2	-2	-2	-4	-15
verb:done-before_expect	31	-3	-4	-6	-1	-2	-1	-1	-1	-9	-8
verb:done-before_transpose	-30	-5	-5	35	-2	-3	-2	-2	-2	-4	-20
verb:done-between_conclude	29	-2	-3	-6	-4	-7	-2	-1	-1	-2	-2
verb:done-between_end	25	-2	-9	-4	-1	-2	-1	-1	-1	-1	-2
verb:done-between_exchange	-12	-5	-7	-9	22	-5	-3	-3	-3	-4	-5
verb:done-between_go	9	-1	-2	-2		-1				-1	-1
verb:done-between_roam	13	-3	-3	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-between_seal	33	-3	-4	-4	-1	-2	-1	-2	-1	-19	-6
verb:done-between_see	20	-2	-6	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-between_split	-63	-10	-12	-15	-7	31	-7	51	-11	-8	-11
verb:done-between_strengthen	32	-4	-8	-13	-1	-2	-1	-1	-1	-2	-3
verb:done-by_announce	-28	-6	-7	-10	-7	-4	-2	-2	-2	33	-10
verb:done-by_appoint	9	-1	-1	-2		-1	-1		-1	-1	-2
verb:done-by_approve	19	-2	-3	-3	-1	-1	-1	-2	-1	-2	-3
verb:done-by_arrange	26	-3	-5	-5	-1	-1	-1	-1	-1	-4	-3
verb:done-by_assure	16	-2	-2	-2	-1	-1	-1	-1	-1	-3	-3
verb:done-by_award	23	-3	-3	-5	-3	-2	-1	-1	-1	-2	-3
verb:done-by_build	47	-3	-4	-13	-3	-18	-2	-3	-2	-2	-4
verb:done-by_buy	22	-2	-2	-2	-1	-1	-1	-1	-1	-4	-7
verb:done-by_call	18	-1	-1	-3	-1	-1	-1	-1	-1	-2	-10
verb:done-by_co-chaired	39	-14	-25	-14	-2	-3	-2	-2	-2	-3	-4
verb:done-by_complete	-45	-21	-25	46	-4	-6	-5	-4	-4	-6	-8
verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-4	-10
verb:done-by_convene	12	-1	-2	-3	-1	-3				-1	-1
verb:done-by_develop	-52	-12	-20	-32	39	-10	-6	-26	30	-11	-16
verb:done-by_dismiss	28	-2	-2	-4	-1	-2	-1	-1	-1	-5	-20
verb:done-by_donate	31	-2	-3	-10	-6	-2	-1	-1	-1	-2	-3
verb:done-by_engage	16	-2	-3	-4	-2	-1	-1	-1	-1	-1	-1
verb:done-by_exchange	29	-3	-2	-9	-1	-9	-9	-1	-1	-2	-2
verb:done-by_finance	30	-3	-6	-4	-1	-3	-1	-1	-1	-5	-5
verb:done-by_give	29	-2	-2	-3	-1	-12	-3	-3	-2	-2	-3
verb:done-by_hear	-36	28	-30	-34	-5	-7	-6	-5	-5	-12	21
verb:done-by_host	15	-2	-2	-3	-2	-2	-1	-1		-1	-1
verb:done-by_ink	40	-6	-12	-11	-1	-2	-1	-1	-1	-2	-3
verb:done-by_introduce	6	-21	16	-34	-3	-4	-3	-3	-2	-5	-5
verb:done-by_invite	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-by_issue	-30	-7	-11	-9	-3	-6	-3	-3	-3	-27	34
verb:done-by_launch	39	-4	-7	-5	-1	-1	-1	-1	-1	-2	-19
verb:done-by_lay	41	-8	-10	-7	-1	-2	-1	-1	-1	-4	-14
verb:done-by_light	41	-4	-4	-5	-2	-3	-2	-7	-5	-10	-7
verb:done-by_majority-owned	47	-3	-11	-9	-2	-5	-3	-1	-1	-5	-9
verb:done-by_make	39	-3	-6	-7	-1	-12	-4	-1	-1	-3	-3
verb:done-by_name	13	-2	-2	-5		-1				-1	-1
verb:done-by_open	-11	-10	-15	22	-2	-3	-2	-2	-2	-3	-3
verb:done-by_organize	-6	-4	-6	-11	35	-4	-2	-2	-1	-3	-3
verb:done-by_own	32	-2	-2	-3	-1	-3	-2	-1	-1	-6	-8
verb:done-by_pass	34	-4	-6	-6	-1	-1	-1	-1	-1	-7	-4
verb:done-by_pay	34	-11	-10	-7	-2	-3	-2	-2	-2	-3	-4
verb:done-by_post	10	-2	-2	-3		-1				-1	-1
verb:done-by_present	-16	-6	-7	21	-9	-5	-3	-3	-3	-5	-6
verb:done-by_promise	30	-5	-7	-5	-1	-2	-1	-1	-1	-2	-5
verb:done-by_promote	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-by_put	-26	-8	-10	-14	-3	-17	-10	-3	-3	32	-15
verb:done-by_receive	11	-9	-12	-7	-2	-11	23	-2	-2	-3	-4
verb:done-by_regulate	58	-5	-5	-9	-5	-3	-2	-2	-2	-28	-14
verb:done-by_reserve	27	-5	-6	-9	-1	-1	-1	-1	-1	-1	-1
verb:done-by_run	10	-8	-9	-19	22	-4	-2	-3	-3	-4	-10
verb:done-by_say	27	-4	-7	-9	-1	-2	-1	-1	-1	-2	-2
verb:done-by_secure	20	-3	-6	-4	-1	-1	-1	-1		-1	-1
verb:done-by_seek	15	-2	-2	-2		-1				-3	-3
verb:done-by_sell	38	-3	-3	-3	-1	-2	-1	-1	-1	-7	-28
verb:done-by_send	30	-3	-6	-11	-2	-1	-1	-1	-1	-2	-2
verb:done-by_set	-3	-13	-19	20	-7	-5	-3	-3	-3	-5	-7
verb:done-by_show	-16	-19	22	-21	-5	-8	-6	-5	-5	-8	-10
verb:done-by_sign	-15	-7	3	-10	-2	3	-3	-2	-2	22	9
verb:done-by_take	-4	-3	-5	-7	-1	-2	-1	-3	-2	-3	20
verb:done-by_welcome	-25	38	-14	-29	-5	-32	-14	-5	-4	-7	-10
verb:done-chaired_chair	9	15	-17	-16	-3	-7	-3	-3	-3	-5	-11
verb:done-flanked_flank	27	-2	-4	-6	-1	-2	-1	-1	-1	-7	-3
verb:done-for_leave	10	-2	-2	-2		-1				-1	-1
verb:done-for_nominate	26	-1	-1	-1		-1				-1	-26
verb:done-for_offer	26	-2	-2	-3	-1	-1	-1	-1	-1	-7	-9
verb:done-for_set	-16	26	-11	-15	-3	-4	-2	-3	-2	-4	-5
verb:done-for_speak	26	-4	-5	-7	-1	-2	-1	-2	-2	-2	-3
verb:done-for_study	26	-2	-2	-3	-1	-1	-1	-1	-1	-3	-13
verb:done-for_work	11	-1	-2	-2	-1	-1				-1	-1
verb:done-from_accord	24	-1	-2	-4	-1	-2	-6	-4	-1	-1	-1
verb:done-from_acquire	37	-2	-4	-3	-1	-2	-1	-8	-7	-2	-6
verb:done-from_bring	24	-3	-6	-8	-2	-1	-1	-1	-1	-1	-1
verb:done-from_catch	21	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-from_come	35	-3	-6	-6	-1	-2	-1	-4	-4	-3	-7
verb:done-from_find	16	-1	-4	-4		-2	-1			-1	-1
verb:done-from_follow	19	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
verb:done-from_hear	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-from_hold	36	-2	-2	-2	-1	-1	-1	-8	-9	-2	-8
verb:done-from_listen	-22	33	-40	-20	-4	-15	-11	-5	-4	-6	-8
verb:done-from_meet	22	-2	-3	-9	-3	-1	-1	-1	-1	-1	-2
verb:done-from_need	13	-2	-2	-3		-1		-2	-1	-1	-1
verb:done-from_obtain	-2	-5	-8	-7	-2	22	-4	-2	-2	-3	-4
verb:done-from_say	33	-4	-4	-5	-1	-9	-2	-3	-2	-2	-3
verb:done-from_silver-tipped	42	-4	-6	-9	-2	-9	-22	-4	-2	-3	-4
verb:done-from_stay	26	-6	-6	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-from_take	20	-3	-8	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-from_tokenised	17	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-headed_head	24	-2	-5	-6	-1	-3	-2	-1	-1	-1	-2
verb:done-in_announce	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
verb:done-in_arrive	19	-5	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-in_brief	29	-3	-4	-11	-1	-1	-1	-3	-3	-2	-2
verb:done-in_build	32	-2	-2	-3	-3	-8	-1	-1	-1	-1	-10
verb:done-in_complete	18	-3	-5	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-in_connect	14	-2	-4	-4		-1				-1	-1
verb:done-in_create	9	-1	-1	-1		-4	-1			-1	-1
verb:done-in_debate	39	-5	-5	-11	-2	-4	-2	-4	-3	-5	-14
verb:done-in_employ	20	-2	-3	-4	-1	-1	-1	-1	-1	-3	-3
verb:done-in_end	29	-5	-5	-4	-1	-8	-2	-1	-1	-2	-3
verb:done-in_establish	29	-3	-8	-9	-2	-2	-1	-1	-1	-2	-2
verb:done-in_file	26	-2	-3	-3	-1	-2	-1	-1	-1	-16	-7
verb:done-in_finance	23	-2	-3	-3	-1	-2	-1	-3	-8	-2	-3
verb:done-in_go	22	-2	-2	-5	-2	-2	-2	-2	-2	-1	-2
verb:done-in_hint	9	-1	-1	-3	-1	-1				-1	-2
verb:done-in_hold	9	-2	-2	-2		-1				-1	-1
verb:done-in_host	13	-1	-1	-1	-1	-1	-1	-1	-2	-1	-2
verb:done-in_inspect	34	-11	-19	-7	-1	-4	-1	-1	-1	-2	-3
verb:done-in_introduce	22	-1	-2	-2	-1	-9	-3	-1	-1	-1	-2
verb:done-in_invest	21	-2	-3	-4	-1	-1	-1	-1	-4	-1	-2
verb:done-in_keep	22	-2	-2	-2	-1	-1	-1	-1	-1	-5	-8
verb:done-in_lead	38	-2	-9	-2	-1	-2	-1	-1	-1	-4	-27
verb:done-in_lose	27	-3	-2	-5	-1	-1	-1	-1	-1	-4	-9
verb:done-in_meet	6	-1	-1	-1						-1	-1
verb:done-in_play	33	-4	-12	-10	-1	-1	-1	-1	-1	-1	-2
verb:done-in_press	16	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-in_promote	26	-2	-2	-3	-1	-19	-1	-1	-1	-2	-2
verb:done-in_publish	27	-2	-3	-12	-2	-4	-1	-1	-1	-2	-4
verb:done-in_receive	15	-4	-4	-2		-1				-1	-1
verb:done-in_review	10	-3	-2	-1		-1				-1	-1
verb:done-in_run	24	-2	-5	-8	-1	-1	-1	-1	-1	-2	-4
verb:done-in_say	22	-3	-5	-5	-1	-1	-1	-1	-1	-2	-2
verb:done-in_sell	19	-2	-2	-3	-2	-1	-1	-1	-1	-3	-4
verb:done-in_set	-2	-3	-4	-6	-4	21	-2	-1	-1	-2	-13
verb:done-in_show	28	-8	-11	-7	-1	-2	-1	-1	-2	-2	-2
verb:done-in_speak	22	-2	-2	-3	-1	-5	-1	-1	-1	-9	-5
verb:done-in_take	32	-2	-3	-3	-1	-22	-3	-1	-1	-2	-2
verb:done-in_tell	8	-1	-1	-1		-1				-1	-2
verb:done-in_unite	21	-2	-4	-5	-1	-3	-2	-1	-1	-1	-2
verb:done-into_introduce	14	-3	-2	-2	-1	-1	-1	-1	-1	-1	-2
verb:done-into_put	14	-1	-2	-2	-1	-1	-1	-1	-2	-1	-2
verb:done-led_lead	2	-5	11	1	-2	-5	-2	-2	-2	-4	-6
verb:done-of_approve	16	-2	-3	-3	-1	-1	-1	-2	-2	-1	-1
verb:done-of_ask	36	-16	-18	-32	-3	-4	-3	-3	-2	-5	-5
verb:done-of_bear	-17	-4	-7	16	-4	20	-2	-2	-1	-3	-3
verb:done-of_beat	34	-3	-4	-15	-2	-21	-4	-2	-2	-2	-3
verb:done-of_call	20	-4	-3	-4	-1	-1	-1	-1	-1	-2	-3
verb:done-of_come	-4	-5	-14	-10	-2	-3	-2	23	-4	-3	-4
verb:done-of_complete	43	-4	-9	-9	-2	-2	-2	-1	-2	-5	-21
verb:done-of_conclude	33	-9	-7	-8	-1	-1	-1	-1	-1	-2	-2
verb:done-of_cut	44	-4	-4	-5	-2	-2	-2	-2	-1	-9	-18
verb:done-of_develop	15	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
verb:done-of_end	-19	-3	-3	-4	-1	-9	-2	-1	-1	-6	25
verb:done-of_expect	31	-5	-7	-5	-1	-2	-1	-4	-3	-2	-3
verb:done-of_extend	11	-2	-3	-2		-1	-1			-1	-1
verb:done-of_follow	29	-3	-4	-5	-1	-1	-1	-2	-1	-7	-3
verb:done-of_go	32	-4	-3	-9	-1	-2	-1	-3	-6	-2	-2
verb:done-of_head	-24	-16	-31	33	-4	-6	-4	-9	-14	-6	-8
verb:done-of_indict	42	-4	-8	-8	-3	-4	-3	-3	-2	-10	-41
verb:done-of_inspect	-38	27	-21	-22	-4	-6	-4	-9	29	-6	-9
verb:done-of_keep	37	-5	-8	-15	-3	-2	-1	-1	-1	-2	-3
verb:done-of_lift	-28	-6	-9	-9	-3	-5	-3	-3	-3	-10	41
verb:done-of_own	37	-2	-3	-5	-1	-6	-1	-1	-1	-3	-18
verb:done-of_pass	25	-2	-3	-4	-1	-1	-1	-1	-1	-5	-4
verb:done-of_people	39	-5	-7	-14	-2	-2	-1	-1	-1	-2	-3
verb:done-of_permit	23	-2	-4	-9	-2	-1	-1	-1	-1	-1	-1
verb:done-of_plow	34	-3	-3	-13	-11	-2	-1	-2	-3	-2	-3
verb:done-of_point	37	-2	-3	-13	-3	-2	-1	-11	-6	-2	-2
verb:done-of_present	-37	-10	-17	38	-2	-3	-2	-3	-2	-4	-5
verb:done-of_receive	-18	33	-35	-15	-4	-23	-9	-5	-5	-6	-9
verb:done-of_sell	29	-2	-3	-3	-1	-2	-1	-3	-11	-2	-2
verb:done-of_show	6	21	-8	-11	-2	-5	-2	-2	-2	-2	-3
verb:done-of_sign	-18	-6	-8	-18	-4	-34	37	-4	-4	-5	-6
verb:done-of_speak	-7	-5	-8	-20	18	-3	-2	-2	-2	-3	-4
verb:done-of_spin	35	-4	-4	-5	-2	-21	-5	-4	-4	-3	-4
verb:done-of_stand	39	-4	-5	-10	-3	-3	-2	-10	-7	-3	-4
verb:done-of_take	-5	-8	-10	-27	25	-5	-4	-2	-2	-4	-5
verb:done-of_tint	35	-14	-15	-14	-2	-3	-2	-2	-2	-2	-4
verb:done-of_tour	49	-20	-19	-11	-2	-2	-1	-1	-2	-2	-2
verb:done-of_travel	-1	-9	-8	-26	26	-4	-3	-3	-3	-6	-7
verb:done-of_visit	16	-5	-3	-4	-1	-1				-1	-1
verb:done-of_welcome	-5	12	-18	-13	-3	-4	-2	-3	-2	-4	-6
verb:done-of_win	21	-3	-5	-4	-1	-1	-1	-1	-1	-2	-4
verb:done-of_withdraw	15	-3	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-of_work	21	-2	-3	-3	-1	-1	-1	-1	-1	-2	-7
verb:done-on_call	-16	27	-11	-9	-2	-5	-3	-2	-2	-3	-6
verb:done-on_count	4	-1	-2								
verb:done-on_pay	30	-3	-3	-8	-1	-6	-3	-1	-1	-1	-3
verb:done-on_produce	18	-1	-1	-1		-10	-1			-1	-2
verb:done-on_run	16	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
verb:done-on_testify	36	-16	-18	-14	-2	-3	-2	-2	-2	-3	-5
verb:done-on_turn	35	-3	-4	-3	-1	-2	-1	-1	-1	-16	-12
verb:done-outside_show	38	-20	-27	-28	-2	-4	-3	-3	-2	-5	-5
verb:done-over_pick	9	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-owner_accord	16	-1	-2	-4	-2	-2	-1	-1	-1	-1	-1
verb:done-owner_act	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_appoint	44	-4	-3	-3	-1	-3	-1	-1	-2	-5	-35
verb:done-owner_approve	-34	-5	-7	-6	-2	-3	-2	-5	24	-4	25
verb:done-owner_argue	33	-8	-7	-11	-2	-6	-3	-2	-1	-3	-4
verb:done-owner_arrive	15	-2	-1	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_ask	20	-2	-3	-3	-1	-1	-1	-1	-2	-2	-4
verb:done-owner_assemble	36	-4	-7	-7	-19	-2	-1	-1	-2	-3	-4
verb:done-owner_attend	14	-2	-3	-4	-1	-1				-1	-1
verb:done-owner_back	8	-1	-2	-1		-1				-1	-1
verb:done-owner_begin	-32	-14	-11	-14	-5	-7	-4	-5	-4	-31	37
verb:done-owner_belong	26	-2	-3	-4	-1	-1	-1	-1	-1	-4	-7
verb:done-owner_break	26	-4	-5	-7	-7	-2	-1	-1	-1	-2	-4
verb:done-owner_bring	20	-1	-1	-2	-1	-7	-2	-1	-1	-1	-3
verb:done-owner_build	14	-2	-2	-2	-1	-1	-1	-1		-1	-5
verb:done-owner_buy	11	-1	-1	-1		-1	-1	-1	-1	-1	-2
verb:done-owner_clear	21	-2	-2	-3	-1	-1	-1	-1	-1	-1	-10
verb:done-owner_closet	17	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_come	-25	-5	-8	-9	-2	-3	-2	-2	-2	-4	34
verb:done-owner_commit	-49	-23	51	-16	-4	-7	-5	-4	-3	-6	-8
verb:done-owner_conclude	30	-2	-4	-4	-1	-3	-2	-1	-1	-2	-12
verb:done-owner_confirm	29	-3	-3	-16	-3	-2	-1	-1	-1	-2	-2
verb:done-owner_control	23	-2	-2	-3	-1	-1	-1	-1	-1	-3	-9
verb:done-owner_convince	12	-2	-4	-3		-1	-1			-1	-1
verb:done-owner_count	28	-6	-8	-6	-1	-2	-1	-2	-2	-2	-3
verb:done-owner_cut	28	-4	-5	-4	-1	-2	-1	-1	-1	-4	-6
verb:done-owner_delay	38	-7	-16	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-owner_discuss	6	-2	-1	-1							-1
verb:done-owner_donate	32	-3	-5	-4	-7	-2	-2	-3	-6	-3	-4
verb:done-owner_drop	7	-2	-1	-1							-1
verb:done-owner_encourage	15	-2	-2	-2	-1	-1	-1	-1	-1	-1	-4
verb:done-owner_entrust	11	-1	-3	-2		-2	-1			-1	-1
verb:done-owner_explain	17	-2	-3	-3	-1	-2	-2	-1	-1	-1	-1
verb:done-owner_fall	3	26	-42	-34	-5	-8	-5	-5	-5	-9	-11
verb:done-owner_finance	32	-3	-10	-4	-1	-2	-1	-1	-1	-2	-9
verb:done-owner_follow	32	-3	-3	-3	-1	-6	-3	-1	-1	-4	-9
verb:done-owner_freeze	23	-3	-5	-4	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_give	27	-3	-6	-4	-1	-1	-1	-4	-2	-2	-5
verb:done-owner_go	-31	-6	-6	-8	-3	-4	-3	-2	-2	-8	33
verb:done-owner_hand	-37	38	-14	-12	-3	-5	-3	-3	-3	-6	-6
verb:done-owner_head	23	-3	-6	-7	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_heat	32	-6	-9	-11	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_help	17	-2	-2	-3	-1	-4	-2	-1	-1	-1	-1
verb:done-owner_hire	22	-4	-6	-4	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_hold	28	-2	-3	-3	-1	-1	-1	-3	-5	-3	-7
verb:done-owner_inaugurate	18	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_include	23	-3	-4	-6	-1	-2	-1	-1	-1	-5	-5
verb:done-owner_introduce	16	-4	-2	-4	-1	-2	-1	-1	-1	-1	-1
verb:done-owner_invite	17	-4	-5	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_involve	17	-4	-2	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_join	12	-2	-2	-3		-1	-1	-1	-1	-1	-2
verb:done-owner_launch	14	-3	-2	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_lead	9	-1	-2	-1		-1		-1	-1	-1	-2
verb:done-owner_let	24	-2	-2	-2	-1	-1	-1	-1	-1	-4	-12
verb:done-owner_lose	21	-2	-3	-3	-1	-1	-1	-1	-1	-1	-6
verb:done-owner_majority-owned	28	-2	-6	-6	-1	-2	-2	-1	-1	-3	-4
verb:done-owner_meet	37	-9	-11	-8	-2	-2	-1	-1	-1	-2	-3
verb:done-owner_move	36	-13	-13	-12	-2	-3	-2	-2	-2	-3	-3
verb:done-owner_name	14	-2	-1	-2	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_open	-9	-9	-7	-7	-3	-4	-3	-3	-3	15	2
verb:done-owner_outsource	17	-2	-4	-2	-1	-4	-1	-1	-1	-1	-1
verb:done-owner_own	14	-2	-2	-2	-1	-1	-1	-1	-1	-1	-3
verb:done-owner_part	33	-5	-6	-13	-4	-16	-8	-2	-2	-3	-4
verb:done-owner_pay	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
verb:done-owner_present	15	-2	-1	-4	-2	-1	-1	-1	-1	-1	-1
verb:done-owner_put	-20	-2	-5	-4	-1	-6	-3	-1	-1	-3	34
verb:done-owner_raise	19	-2	-7	-2	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_reach	12	-1	-1	-1	-1	-1	-1			-2	-4
verb:done-owner_receive	20	-4	-5	-3	-1	-3	-2	-1	-1	-1	-2
verb:done-owner_renew	40	-6	-17	-17	-2	-15	-11	-2	-2	-3	-5
verb:done-owner_replace	10	-3	-1	-1		-1				-3	-3
verb:done-owner_review	10	-2	-2	-2		-1				-1	-1
verb:done-owner_run	34	-2	-3	-3	-4	-1	-1	-1	-1	-5	-15
verb:done-owner_sanction	11	-1	-2	-1		-1			-1	-1	-4
verb:done-owner_say	3	-2	-3	-4	-2	-1	-1	-1	-1	14	-4
verb:done-owner_see	14	-3	-2	-3		-1				-1	-2
verb:done-owner_sell	19	-2	-2	-2	-1	-1	-1	-2	-5	-1	-1
verb:done-owner_send	16	-1	-1	-2	-1	-1	-1	-1	-1	-3	-5
verb:done-owner_settle	39	-4	-4	-11	-2	-8	-9	-2	-1	-3	-6
verb:done-owner_sign	-11	-4	20	-8	-2	-18	15	-2	-2	-3	-7
verb:done-owner_sit	9	-1	-1	-1	-1	-1		-1	-1	-1	-1
verb:done-owner_speak	-24	-6	-5	-7	29	-2	-1	-2	-2	-3	-4
verb:done-owner_split	22	-2	-2	-3	-1	-5	-1	-2	-2	-2	-2
verb:done-owner_start	27	-4	-4	-7	-12	-5	-2	-2	-2	-3	-5
verb:done-owner_stop	27	-14	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_stress	36	-4	-4	-6	-1	-16	-2	-1	-1	-2	-2
verb:done-owner_supply	21	-3	-3	-3	-1	-3	-2	-1	-1	-1	-2
verb:done-owner_take	27	-4	-8	-5	-2	-1	-1	-1	-1	-1	-2
verb:done-owner_tell	-15	-10	27	-8	-2	-3	-2	-2	-2	-3	-5
verb:done-owner_train	23	-2	-2	-3	-1	-3	-1	-4	-3	-2	-2
verb:done-owner_turn	14	-3	-2	-2	-1	-1	-1	-1		-1	-3
verb:done-owner_urge	13	-2	-2	-2	-4	-1	-1			-1	-1
verb:done-owner_use	-5	28	-47	-39	-5	-7	-5	-5	-5	-10	-9
verb:done-owner_voice	18	-4	-4	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_wait	28	-6	-9	-6	-1	-1	-1	-1	-1	-2	-4
verb:done-owner_want	13	-3	-3	-2		-1				-1	-2
verb:done-owner_welcome	21	-4	-7	-4	-2	-1	-1	-1	-1	-1	-1
verb:done-owner_win	-30	-15	-16	-13	-3	36	-8	-3	-3	-7	-8
verb:done-owner_work	24	-2	-3	-4	-1	-1	-1	-1	-1	-2	-7
verb:done-presence_sign	9	-1	-2	-1		-1	-1	-1	-1	-1	-1
verb:done-represented_represent	19	-3	-7	-9	-1	9	-2	-1	-1	-3	-2
verb:done-start-up_hold	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-to_attend	-5	-27	-19	17	-3	-4	-3	-3	-3	-5	-4
verb:done-to_award	21	-2	-2	-2	-1	-1	-1	-1		-2	-8
verb:done-to_belong	27	-3	-5	-12	8	-2	-1	-1	-1	-3	-7
verb:done-to_bring	34	-6	-7	-14	-1	-2	-1	-1	-1	-2	-3
verb:done-to_call	31	-4	-4	-3	-1	-2	-1	-1	-1	-13	-6
verb:done-to_come	23	-4	-4	-5	-1	-1	-1	-1	-2	-1	-2
verb:done-to_confirm	27	-2	-4	-12	-2	-1	-1	-1	-1	-1	-2
verb:done-to_cross	30	-5	-10	-14	-1	-2	-1	-1	-1	-2	-2
verb:done-to_disclose	41	-3	-3	-3	-1	-2	-1	-8	-28	-2	-8
verb:done-to_drive	36	-12	-20	-18	-2	-3	-2	-2	-1	-3	-3
verb:done-to_entrust	22	-2	-5	-4	-1	-4	-1	-1	-1	-1	-2
verb:done-to_exist	34	-3	-3	-9	-2	-2	-1	-3	-2	-3	-6
verb:done-to_explain	-16	35	-8	-9	-2	-3	-2	-2	-2	-9	-6
verb:done-to_extend	8	-1	-1	-1	-1						-3
verb:done-to_give	16	-1	-2	-4	-1	-1	-1	-1	-2	-1	-2
verb:done-to_go	17	-3	-3	-4	-1	-3	-1	-1	-1	-7	8
verb:done-to_grant	14	-1	-1	-2	-1	-3	-2	-1	-1	-1	-1
verb:done-to_hand	25	-3	-5	-5	-1	-7	-1	-1	-1	-1	-2
verb:done-to_issue	-29	-5	-10	-7	-2	-3	-2	-2	-2	-10	32
verb:done-to_lead	9	-1	-2	-2							-2
verb:done-to_lend	20	-3	-3	-8	-1	-1	-1	-1	-1	-1	-2
verb:done-to_look	23	-11	-3	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-to_move	21	-2	-5	-4	-1	-2	-1	-2	-1	-1	-2
verb:done-to_pass	25	-2	-3	-6	-1	-8	-1	-1	-1	-1	-2
verb:done-to_pay	8	-1	-1	-1		-1	-1			-1	-1
verb:done-to_put	14	-3	-3	-3	-1	-1	-1	-1		-1	-1
verb:done-to_refer	-24	-8	-10	29	-4	-4	-3	-2	-2	-4	-5
verb:done-to_report	30	-3	-3	-5	-1	-2	-1	-1	-1	-3	-23
verb:done-to_return	13	-3	-2	-2		-1	-1	-1	-1	-1	-1
verb:done-to_rule	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-3
verb:done-to_sell	12	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-to_send	2	-4	-4	-8	-3	-2	-2	-2	-1	19	-10
verb:done-to_speak	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-to_summon	25	-5	-10	-5		-1	-1	-1		-1	-1
verb:done-to_take	22	-2	-2	-2	-1	-2	-1	-1	-1	-10	-5
verb:done-to_turn	-13	-5	-6	-7	-2	24	-4	-2	-2	-9	-14
verb:done-to_use	29	-8	-8	-9	-1	-2	-1	-1	-1	-2	-3
verb:done-to_work	14	-2	-2	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-to_write	35	-4	-6	-13	-1	-2	-1	-1	-1	-2	-3
verb:done-under_go	24	-1	-2	-11	-3	-2	-1	-1	-1	-1	-1
verb:done-under_report	8	-1	-2	-2		-1				-1	-1
verb:done-under_welcome	16	-2	-2	-1	-1	-1	-1	-1		-2	-6
verb:done-unless_go	28	-2	-2	-2	-1	-1	-1	-1	-1	-14	-6
verb:done-up_give	-3	-5	-17	-4	-2	-3	-1	-1	-2	-5	20
verb:done-verb_accompany	39	-9	-15	-7	-2	-2	-2	-2	-1	-3	-4
verb:done-verb_acquire	-5	-5	-13	-11	-2	-3	-2	-2	-2	-5	14
verb:done-verb_act	20	-2	-3	-3	-1	-1	-1	-1	-1	-4	-3
verb:done-verb_admit	24	-3	-9	-4	-1	-1	-1	-1	-1	-1	-3
verb:done-verb_appoint	41	-5	-16	-12	-1	-2	-1	-3	-3	-3	-3
verb:done-verb_ask	4	-6	-8	2	-2	-3	-2	-4	-2	11	-7
verb:done-verb_assign	32	-4	-6	-10	-2	-2	-1	-11	-2	-3	-4
verb:done-verb_attend	31	-3	-6	-10	-1	-1	-1	-3	-1	-1	-2
verb:done-verb_base	23	-5	-8	-8	-2	-2	-2	18	-6	-4	-10
verb:done-verb_become	11	-1	-2	-3	-1	-1				-1	-1
verb:done-verb_bind	-20	-8	-10	-27	-4	29	-7	-5	-4	-7	-9
verb:done-verb_brief	35	-2	-4	-6	-1	-2	-1	-1	-1	-3	-10
verb:done-verb_bring	21	-1	-1	-7	-2	-4	-2	-1	-1	-1	-1
verb:done-verb_buy	27	-2	-2	-2	-1	-1	-1	-1	-1	-6	-14
verb:done-verb_call	19	-1	-3	-2	-1	-3	-1	-3	-1	-1	-3
verb:done-verb_choose	47	-6	-11	-22	-3	-4	-3	-2	-1	-3	-3
verb:done-verb_come	41	-3	-15	-18	-2	-2	-1	-1	-1	-2	-2
verb:done-verb_commend	27	-4	-8	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-verb_company	-12	-2	-4	-4	-1	20	-7	-1	-1	-2	-4
verb:done-verb_complete	45	-17	-20	-15	-4	-6	-4	-4	-3	-32	-26
verb:done-verb_congratulate	36	-10	-16	-19	-1	-2	-1	-1	-1	-2	-2
verb:done-verb_connect	29	-2	-10	-10	-1	-1	-1	-1	-1	-2	-1
verb:done-verb_cost	60	-4	-7	-7	-1	-3	-2	-2	-2	-11	-26
verb:done-verb_describe	37	-3	-5	-7	-1	-5	-2	-6	-4	-2	-3
verb:done-verb_direct	23	-3	-5	-4	-1	-1	-1	-2	-1	-2	-2
verb:done-verb_discuss	26	-2	-5	-4	-1	-9	-1	-1	-1	-1	-1
verb:done-verb_elect	-22	-20	-3	19	-7	-6	-4	-5	-4	-8	-9
verb:done-verb_encourage	-35	-8	-12	-11	-3	-4	-3	-3	-3	-8	38
verb:done-verb_enter	20	-2	-8	-3	-1	-1				-1	-1
verb:done-verb_entertain	35	-2	-3	-4	-1	-16	-4	-1	-1	-2	-3
verb:done-verb_exist	50	-6	-6	-6	-2	-4	-2	-13	-19	-8	-28
verb:done-verb_fin	49	-3	-5	-5	-1	-5	-2	-2	-2	-6	-19
verb:done-verb_fund	38	-6	-11	-6	-1	-2	-1	-1	-1	-3	-11
verb:done-verb_give	-26	-6	-12	-12	-4	-4	-2	-3	-2	12	28
verb:done-verb_grant	8	-1	-1	-1		-1		-2	-1	-1	-1
verb:done-verb_hand	45	-8	-12	-7	-3	-5	-3	-27	-32	-8	-20
verb:done-verb_have	31	-3	-4	-5	-1	-2	-1	-1	-1	-5	-21
verb:done-verb_head	6	10	-27	-10	-2	-10	-3	-3	-2	-3	-6
verb:done-verb_hear	-23	-15	27	-16	-3	-6	-3	-3	-3	-5	-7
verb:done-verb_hold	-14	-4	-6	-5	-2	-4	-2	-2	-2	-9	22
verb:done-verb_hoover	-55	-17	58	-31	-3	-4	-3	-4	-3	-5	-5
verb:done-verb_host	10	-1	-1	-1		-1				-1	-4
verb:done-verb_include	1	-6	8	-16	-2	1	21	-2	-2	-4	-5
verb:done-verb_inform	41	-5	-11	-19	-2	-3	-2	-5	-4	-3	-4
verb:done-verb_introduce	-17	-17	27	-23	-2	-4	-2	-2	-2	-3	-4
verb:done-verb_join	-17	-3	-5	-6	-2	-2	-2	38	-2	-3	-10
verb:done-verb_keep	45	-8	-13	-9	-1	-2	-1	-1	-1	-3	-7
verb:done-verb_lead	8	-9	-30	31	-3	-5	-3	-2	-2	-11	-14
verb:done-verb_leave	23	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-verb_let	-11	-5	-10	-13	-3	-6	-3	-3	-2	-23	29
verb:done-verb_license	20	-1	-2	-2	-1	-1	-1	-3	-1	-1	-8
verb:done-verb_list	-35	-7	-8	-12	-4	-5	-3	34	-26	-6	24
verb:done-verb_make	14	-1	-3	-2		-3	-1			-1	-1
verb:done-verb_manage	-28	-3	-3	31	-6	-2	-2	-7	-3	-3	16
verb:done-verb_meet	26	-2	-6	-7	-1	-1	-1	-1	-1	-2	-3
verb:done-verb_move	-29	-17	39	-20	-4	-7	-5	-5	-4	-7	-10
verb:done-verb_name	-6	-4	-9	15	-1	-6	-2	-1	-1	-3	-3
verb:done-verb_oblige	33	-3	-5	-7	-1	-2	-1	-3	-2	-2	-15
verb:done-verb_open	23	-2	-4	-6	-3	-1	-1	-1	-1	-2	-2
verb:done-verb_order	22	-3	-6	-7	-1	-1	-1	-1	-1	-3	-11
verb:done-verb_own	10	-4	-7	-7	-2	20	-2	-2	-2	-6	-10
verb:done-verb_pass	27	-2	-3	-3	-1	-1	-1	-1	-1	-14	-5
verb:done-verb_present	22	-3	-4	-9	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_promote	23	-10	-11	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_provide	19	-1	-2	-4	-1	-2	-1	-1	-1	-2	-5
verb:done-verb_put	25	-2	-6	-6	-1	-1	-1	-1	-1	-3	-3
verb:done-verb_receive	8	-7	-25	-9	-2	22	-12	-2	-1	-3	-3
verb:done-verb_replace	28	-4	-8	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_rotate	8	10	-31	-29	-3	-5	-3	-4	-3	-5	-7
verb:done-verb_run	18	-3	-3	-7		-1		-1		-1	-1
verb:done-verb_say	35	-4	-6	-8	-1	-2	-1	-1	-1	-4	-8
verb:done-verb_see	38	-4	-8	-13	-2	-2	-1	-1	-1	-2	-3
verb:done-verb_seize	24	-3	-4	-7	-1	-1	-1	-3	-1	-2	-2
verb:done-verb_self-driving	34	-16	-21	-13	-1	-2	-1	-1	-1	-3	-4
verb:done-verb_shanghai	12	-4	-2	-3	-1	-1				-1	-1
verb:done-verb_show	35	-4	-19	-16	-2	-2	-2	-2	-1	-3	-3
verb:done-verb_state-owned	31	-2	-3	-5	-2	-7	-1	-1	-1	-2	-3
verb:done-verb_state-run	27	-3	-4	-5	-3	-1	-1	-2	-2	-2	-2
verb:done-verb_take	-34	-22	26	-36	-5	-8	-6	-11	-6	32	-31
verb:done-verb_tell	-10	14	-14	8	-2	-3	-2	-3	-2	10	-4
verb:done-verb_thank	40	-5	-6	-22	-3	-6	-7	-2	-2	-11	-27
verb:done-verb_tour	2	11	-20	-14	-3	-3	-2	-4	-2	-3	-4
verb:done-verb_travel	-45	-24	46	-31	-6	-9	-6	-7	-5	-10	-12
verb:done-verb_turn	-11	-7	-10	-13	-4	-4	-3	-3	-3	-4	29
verb:done-verb_use	32	-7	-8	-6	-1	-1	-1	-1	-1	-2	-4
verb:done-verb_visit	-19	-7	-6	13	-2	-7	-4	28	-2	-3	-3
verb:done-verb_want	23	-2	-2	-3	-3	-1	-1	-1	-1	-4	-4
verb:done-verb_welcome	16	-2	-2	-1	-1	-1	-1	-1	-1	-1	-3
verb:done-verb_wonder	32	-2	-2	-3	-1	-1	-1	-1	-1	-11	-10
verb:done-with_accord	14	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-with_begin	23	-2	-3	-16	-4	-2	-1	-1	-1	-2	-2
verb:done-with_bring	6	-1	-1	-1		-1					-1
verb:done-with_catch	17	-1	-1	-4	-1	-3	-2	-1	-1	-1	-1
verb:done-with_close	34	-3	-5	-31	-4	-2	-2	-2	-2	-2	-3
verb:done-with_closet	17	-1	-2	-3	-1	-1	-1	-1	-1	-2	-5
verb:done-with_come	-31	-2	-3	-7	-3	-2	-1	-1	-1	36	-4
verb:done-with_compete	33	-3	-5	-8	-1	-2	-1	-1	-1	-3	-6
verb:done-with_conclude	14	-1	-3	-3	-1	-1	-1	-2	-1	-1	-2
verb:done-with_cooperate	30	-3	-10	-6	-1	-1	-1	-2	-2	-2	-2
verb:done-with_coordinate	24	-1	-2	-12	-2	-1	-1	-1	-1	-1	-2
verb:done-with_develop	18	-2	-2	-5	-2	-4	-1	-1	-1	-1	-2
verb:done-with_din	30	-2	-6	-4	-1	-1	-1	-1	-1	-2	-10
verb:done-with_exchange	19	-1	-6	-3	-1	-2	-2	-1		-1	-1
verb:done-with_expect	15	-3	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-with_file	27	-6	-8	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-with_fly	33	-7	-13	-15	-1	-6	-5	-1	-1	-2	-3
verb:done-with_follow	11	-1	-1	-4	-1	-1	-1			-1	-1
verb:done-with_hold	15	-1	-4	-3	-1	-2	-1	-1	-1	-1	-1
verb:done-with_inaugurate	-14	-5	-9	23	-10	-3	-3	-2	-2	-9	-7
verb:done-with_inspect	-25	-15	29	-13	-3	-5	-3	-3	-3	-5	-7
verb:done-with_launch	-29	-6	-9	33	-12	-4	-3	-3	-3	-4	-6
verb:done-with_lunch	17	-1	-2	-5	-1	-4	-1	-2	-2	-1	-2
verb:done-with_meet	24	-1	-2	-10	-2	-1	-2	-1	-1	-1	-2
verb:done-with_open	-28	-7	30	-16	-3	-5	-4	-3	-3	-4	-5
verb:done-with_organize	9	-1	-2	-2	-1	-1		-1		-1	-1
verb:done-with_rate	21	-3	-7	-3	-1	-1	-1	-1	-1	-1	-4
verb:done-with_run	20	-7	-6	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-with_say	-14	-18	-24	29	-5	-6	-4	-4	-3	-5	-6
verb:done-with_seal	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-with_shake	21	-2	-2	-8	-2	-1	-1	-1	-1	-1	-2
verb:done-with_sign	21	-4	-5	-5	-1	-1	-1	-1		-1	-1
verb:done-with_sit	22	-1	-11	-3	-1	-1	-1	-1		-1	-3
verb:done-with_speak	13	-1	-1	-2		-5	-1			-1	-1
verb:done-with_stag	-28	-5	-7	-13	38	-4	-2	-2	-2	-4	-4
verb:done-with_start	33	-5	-8	-6	-1	-6	-2	-1	-1	-2	-4
verb:done-with_take	8	-1	-1	-1		-1				-1	-1
verb:done-with_talk	17	-1	-3	-6	-1	-1		-1	-1	-1	-1
verb:done-with_tour	-25	-17	31	-17	-3	-6	-10	-3	-3	-5	-6
verb:done-with_train	17	-1	-2	-2		-8	-1			-1	-1
verb:done-with_undertake	41	-13	-21	-19	-2	-2	-2	-2	-2	-3	-3
verb:done-with_work	28	-3	-5	-7	-1	-2	-1	-4	-2	-2	-2
verb:done-within_consider	13	-2	-3	-5	-1	-1		-1		-1	-1
verb:done-within_target	25	-2	-2	-2	-1	-1	-1	-1	-1	-7	-7
where:body	6		-1		-1	-1	-1		-1	-1	-1
where:item	22	-2	-4	-6	-2	8	-2	-2	-1	-3	-5
`;
