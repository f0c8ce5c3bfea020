// Written by `npm run train`; not edited by hand.
export const attendeeText = `NONE	HOST	GUEST	PARTICIPANT	ORGANISER	SIGNATORY	WITNESS	INVESTOR	RECIPIENT	ISSUER	SUBJECT
*	156	-77	-23		-161	-104	-162	-151	-182	-100	-60
AGREEMENT.alike:1	10	-4	-5	-3	-2	13	5	-2	-2	-3	-4
AGREEMENT.alike:2	-12	-4	-6	20	-2	22	-5	-2	-2	-4	-5
AGREEMENT.alike:3	-11	-4	-5	-7	-2	18	22	-2	-2	-3	-4
AGREEMENT.at-kind:after1_agency	-20	-3	-4	9	-2	29	-4	-2	-2	-3	-4
AGREEMENT.at-kind:after1_company	28	-3	-4	-10	-2	-1	-3	-2	-1	-2	-4
AGREEMENT.at-kind:after1_country	32	-2	-3	-7	-1	-12	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after1_organization	49	-4	-6	-13	-2	-32	-6	-2	-2	-3	-4
AGREEMENT.at-kind:after1_person	-3	-5	-8	-24	-3	37	-6	-3	-2	-5	-5
AGREEMENT.at-kind:after1_person-office	-3	-6	-8	28	-3		-8	-4	-3	-6	-6
AGREEMENT.at-kind:after2_agency	45	-2	-3	-13	-1	-14	-3	-2	-1	-2	-3
AGREEMENT.at-kind:after2_company	5	-3	-4	-10	-2	11	-3	-2	-2	-3	-5
AGREEMENT.at-kind:after2_country	27	-2	-2	-6	-1	-10	-1	-1	-1	-2	-2
AGREEMENT.at-kind:after2_organization	15	-1	-1	-2	-1	-5	-1	-1		-1	-1
AGREEMENT.at-kind:after2_person	-9	-4	-7	28	-2	-11	-4	-3	-2	-3	-4
AGREEMENT.at-kind:after2_person-office	2	-4	-5	-2	-2	17	-13	-2	-2	-3	-4
AGREEMENT.at-kind:before_agency	50	-3	-4	-7	-2	-28	-6	-2	-1	-3	-4
AGREEMENT.at-kind:before_company	-39	-6	-8	-16	-3	66	-10	-4	-3	-5	-7
AGREEMENT.at-kind:before_country	26	-2	-3	-5	-1	-4	-4	-1	-1	-2	-2
AGREEMENT.at-kind:before_organization	48	-3	-4	-10	-2	-27	-5	-2	-1	-2	-3
AGREEMENT.at-kind:before_person	39	-2	-4	-7	-1	-11	-6	-1	-1	-2	-2
AGREEMENT.at-kind:before_person-office	-12	-6	-7	6	-3	-7	31	-3	-2	-4	-5
AGREEMENT.at-kind:far_agency	53	-3	-4	-7	-2	-15	-11	-2	-1	-3	-3
AGREEMENT.at-kind:far_company	31	-3	-5	-8	-2		-15	-2	-2	-3	-4
AGREEMENT.at-kind:far_country	34	-2	-3	-5	-1	-7	-8	-1	-1	-2	-2
AGREEMENT.at-kind:far_organization	-20	-5	-6	-10	-3	29	-14	-3	-2	-4	-5
AGREEMENT.at-kind:far_person	-18	-6	-7	-14	-3	1	36	-3	-3	-5	-6
AGREEMENT.at-kind:far_person-office	-17	-6	-7	-15	-3	-20	49	-3	-3	-5	-5
AGREEMENT.at-kind:own_agency	10	-6	-8	-20	-4	5	-6	-4	-3	-7	-8
AGREEMENT.at-kind:own_company	56	-3	-5	-7	-2	-38	-2	-2	-2	-2	-3
AGREEMENT.at-kind:own_country	12	-3	-4	-8	-2	14	-2	-2	-1	-2	-3
AGREEMENT.at-kind:own_organization	-4	-8	-5	-18	-3	19	-4	-3	-2	-4	-5
AGREEMENT.at-kind:own_person	-8	-4	-5	-26	-2	29	-4	-2	-2	-3	-4
AGREEMENT.at-kind:own_person-office		-4	-6	22	-2	-13	-5	-2	-2	-4	-4
AGREEMENT.at:after1	8	-4	-6	4	-2	18	-5	-2	-2	-4	-4
AGREEMENT.at:after2	7	-3	-5	8	-2	10	-5	-2	-2	-3	-4
AGREEMENT.at:before	2	-4	-5	-3	-2	17	8	-2	-2	-3	-4
AGREEMENT.at:far	2	-4	-5	-10	-2	4	28	-2	-2	-3	-4
AGREEMENT.at:own	7	-4	-5	-2	-2	20	-3	-2	-2	-3	-4
AGREEMENT.chance	11	-1	-3	-2	-1	2	-2	-1	-1	-2	-2
AGREEMENT.class:does_appointVerb	40	-2	-3	-9	-1	-13	-6	-1	-1	-2	-2
AGREEMENT.class:does_attend	35	-2	-2	-4	-1	-15	-8	-1	-1	-1	-2
AGREEMENT.class:does_callVerb	46	-3	-3	-11	-1	-20	-14	-2	-1	-2	-3
AGREEMENT.class:does_forumVerb	18	-4	-5	-17	-2	7	-7	-2	-2	-3	-4
AGREEMENT.class:does_investVerb	-28	-5	-6	12	-3	28	-13	-3	-2	-4	-5
AGREEMENT.class:does_launchNoun	36	-1	-1	-10	-1	-5	-13	-1	-1	-1	-1
AGREEMENT.class:does_launchVerb	42	-3	-3	-7	-1	-16	-14	-1	-1	-2	-3
AGREEMENT.class:does_licenceVerb	33	-2	-2	-4	-1	-19	-1	-1	-1	-2	-2
AGREEMENT.class:does_meetVerb	10	-5	-5	-16	-3	13	-18	-3	-2	-3	-4
AGREEMENT.class:does_moneyNoun	2	-4	-6	16	-2	-20	-5	-2	-2	-3	-3
AGREEMENT.class:does_policyVerb	-13	-3	-4	-12	-2	27	-3	-2	-1	-3	-3
AGREEMENT.class:does_postNoun	36	-4	-5	-7	-2	-11	-20	-2	-2	-3	-3
AGREEMENT.class:does_receiveVerb	42	-2	-3	-12	-1	-16	-8	-1	-1	-2	-2
AGREEMENT.class:does_signVerb	-27	-5	-6	-18	-3	45	-16	-3	-2	-4	-4
AGREEMENT.class:does_talkNoun	6	-3	-6	-12	-2	-13	17	-2	-2	-3	-3
AGREEMENT.class:does_topicVerb	17	-3	-5	19	-2	-23	-8	-2	-1	-3	-3
AGREEMENT.class:does_travelNoun	-8	-5	-11	-14	-3	-17	22	-3	-3	-4	-6
AGREEMENT.class:does_travelVerb	-4	-5	-10	-13	-3	-19	21	-3	-3	-4	-5
AGREEMENT.class:does_wish	42	-6	-5	-12	-2	-28	-21	-2	-2	-3	-5
AGREEMENT.class:done-according_pactNoun	24	-2	-2	-8	-1	-13	-3	-1	-1	-2	-2
AGREEMENT.class:done-according_receiveVerb	24	-2	-2	-8	-1	-13	-3	-1	-1	-2	-2
AGREEMENT.class:done-at_callVerb	17	-1	-1	-2	-1	-5	-2	-1		-1	-1
AGREEMENT.class:done-by_forumVerb	25	-1	-2	-4	-1	-10	-3	-1	-1	-1	-1
AGREEMENT.class:done-by_launchNoun	20	-2	-1	-5	-1	-6	-3	-1	-1	-1	-1
AGREEMENT.class:done-by_meetVerb	11	-1	-1	-2	-1	-3	-1			-1	-1
AGREEMENT.class:done-by_policyVerb	-21	-2	-4	-6	-2	26	-2	-2	-1	-7	-2
AGREEMENT.class:done-by_receiveVerb	33	-4	-2	-9	-1	-13	-4	-1	-1	-2	-2
AGREEMENT.class:done-by_signVerb	-21	-2	-4	-6	-2	26	-2	-2	-1	-7	-2
AGREEMENT.class:done-by_talkNoun	20	-2	-1	-5	-1	-6	-3	-1	-1	-1	-1
AGREEMENT.class:done-by_topicVerb	20	-2	-1	-5	-1	-6	-3	-1	-1	-1	-1
AGREEMENT.class:done-in_appointVerb	45	-3	-3	-5	-2	-40	-4	-2	-2	-2	-3
AGREEMENT.class:done-in_investVerb	-15	-3	-4	-8	-2	20	-5	-2	-2	-3	-4
AGREEMENT.class:done-in_policyVerb	-39	-4	-5	-9	-2	44	-4	-2	-2	-3	-4
AGREEMENT.class:done-of_forumNoun	19	-1	-2	-3	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.class:done-of_signVerb	36	-2	-3	-12	-1	-18	-2	-1	-1	-2	-2
AGREEMENT.class:done-of_travelNoun	32	-2	-3	-7	-1	-21	-7	-1	-1	-1	-3
AGREEMENT.class:done-of_travelVerb	32	-2	-3	-7	-1	-21	-7	-1	-1	-1	-3
AGREEMENT.class:done-on_callVerb	33	-2	-4	-7	-1	-22	-7	-1	-1	-2	-3
AGREEMENT.class:done-owner_investVerb	27	-2	-3	-3	-1	-9	-4	-1	-1	-1	-3
AGREEMENT.class:done-owner_policyVerb	19	-1	-1	-3	-1	-8	-1	-1		-1	-1
AGREEMENT.class:done-owner_signVerb	26	-1	-2	-3	-1	-10	-2	-1	-1	-1	-2
AGREEMENT.class:done-owner_travelVerb	20	-2	-2	-2	-1	-4	-4	-1	-1	-1	-2
AGREEMENT.class:done-verb_attend	18	-1	-1	-5	-1	-5	-1	-1		-1	-1
AGREEMENT.class:done-verb_callVerb	3	-4	-4	19	-2	-18	-8	-6	-2	-3	-4
AGREEMENT.class:done-verb_forumVerb	18	-1	-1	-5	-1	-5	-1	-1		-1	-1
AGREEMENT.class:done-verb_talkNoun	3	-4	-4	19	-2	-18	-8	-6	-2	-3	-4
AGREEMENT.class:done-verb_topicVerb	43	-4	-6	-18	-2	-19	-6	-2	-2	-3	-3
AGREEMENT.class:done-verb_travelNoun	-4	-4	-4	21	-2	-19	-6	-7	-2	-3	-4
AGREEMENT.class:done-verb_travelVerb	-4	-4	-4	21	-2	-19	-6	-7	-2	-3	-4
AGREEMENT.class:done-with_forumVerb	18	-1	-1	-4	-1	-6	-2	-1	-1	-1	-1
AGREEMENT.class:done-with_launchNoun	29	-2	-2	-5	-1	-10	-11	-1	-1	-1	-2
AGREEMENT.class:done-with_meetVerb	32	-2	-2	-4	-1	-7	-11	-1	-1	-2	-2
AGREEMENT.class:done-with_talkNoun	32	-2	-4	-4	-1	-9	-8	-1	-1	-2	-2
AGREEMENT.class:done-with_topicVerb	29	-2	-2	-5	-1	-10	-11	-1	-1	-1	-2
AGREEMENT.cue:accompany	11	-6	-11	-19	-3	-31	21	-3	-3	-4	-6
AGREEMENT.cue:address	2	-5	-8	15	-3	-37	-12	-4	-3	-4	-5
AGREEMENT.cue:along	36	-3	-4	-25	-2	-17	-3	-2	-1	-3	-3
AGREEMENT.cue:also	35	-2	-2	-6	-1	-11	-7	-1	-1	-1	-2
AGREEMENT.cue:attend	-14	-3	-3	30	-1	-30	-3	-1	-1	-2	-2
AGREEMENT.cue:behalf	-22	-2	-3	-11	-1	27	-2	-1	-1	-2	-2
AGREEMENT.cue:both	7	-2	-3	17	-1	-13	-7	-1	-1	-2	-2
AGREEMENT.cue:ceremony	-18	-6	-9	28	-3	-41	20	-4	-3	-5	-8
AGREEMENT.cue:company	16	-3	-5	-7	-1	11	-6	-2	-1	-2	-3
AGREEMENT.cue:conference	40	-2	-3	-10	-1	-14	-5	-1	-1	-2	-2
AGREEMENT.cue:conversation	18	-1	-2	-3	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.cue:counterpart	40	-7	-4	-10	-2	-32	-3	-2	-2	-3	-4
AGREEMENT.cue:delegation	5	-3	-9	22	-2	-36	-3	-2	-2	-3	-4
AGREEMENT.cue:discussion	39	-2	-3	-5	-1	-19	-5	-2	-1	-2	-3
AGREEMENT.cue:event	39	-2	-2	-7	-1	-24	-2	-1	-1	-1	-1
AGREEMENT.cue:exchange	-5	-3	-3	-9	-2	6	18	-2	-1	-2	-3
AGREEMENT.cue:forum	34	-2	-3	-11	-1	-16	-2	-1	-1	-2	-2
AGREEMENT.cue:fund	-36	-7	-10	16	-4	34	-9	-4	-4	-5	-7
AGREEMENT.cue:group	23	-1	-3	-5	-1	-6	-2	-1	-1	-1	-1
AGREEMENT.cue:head	45	-3	-9	-6	-2	-28	-3	-2	-2	-2	-4
AGREEMENT.cue:host	-36	-3	-4	-9	-2	46	-3	-2	-2	-3	-3
AGREEMENT.cue:invest	49	-2	-3	-12	-1	-20	-6	-1	-1	-2	-3
AGREEMENT.cue:join	17	-1	-1	-3		-3	-5	-1		-1	-1
AGREEMENT.cue:lead	-8	-3	-6	-9	-2	19	-7	-2	-2	-3	-4
AGREEMENT.cue:license	25	-2	-2	-3	-1	-10	-8	-1	-1	-2	-2
AGREEMENT.cue:likewise	20	-1	-1	-3		-9	-1	-1		-1	-1
AGREEMENT.cue:meeting	48	-3	-3	-22	-1	-11	-3	-1	-1	-2	-2
AGREEMENT.cue:member	-18	-5	-4	-20	-3	31	-3	-3	-2	-4	-5
AGREEMENT.cue:name	-24	-4	-4	-13	-2	38	-15	-2	-2	-3	-4
AGREEMENT.cue:other	15	-1	-2	-7	-1	2	-1	-1	-1	-1	-1
AGREEMENT.cue:participant	64	-5	-9	-35	-3	-42	-14	-4	-3	-4	-5
AGREEMENT.cue:partner	7	-3	-2	17	-1	-13	-6	-3	-1	-2	-2
AGREEMENT.cue:presence	-22	-4	-4	-10	-2	40	-11	-2	-2	-4	-4
AGREEMENT.cue:present	24	-2	-2	-9	-1	-4	-4	-1	-1	-2	-2
AGREEMENT.cue:receive	31	-2	-3	-5	-1	-8	-7	-1	-1	-2	-2
AGREEMENT.cue:represent	-29	-6	-7	-12	-3	37	-11	-3	-3	-5	-6
AGREEMENT.cue:sell	21	-1	-1	-2	-1	-11	-1	-1	-1	-1	-1
AGREEMENT.cue:session	63	-7	-10	-20	-3	-33	-15	-3	-2	-4	-5
AGREEMENT.cue:side	46	-2	-3	-10	-1	-14	-9	-1	-1	-2	-2
AGREEMENT.cue:sign	-7	-4	-5		-2	30	-3	-2	-2	-3	-3
AGREEMENT.cue:signature	-23	-4	-6	-19	-3	36	-6	-3	-2	-4	-5
AGREEMENT.cue:speak	7	-3	-4	-14	-2	15	-6	-2	-2	-3	-3
AGREEMENT.cue:speech	-26	-4	-5	-15	-3	36	-4	-3	-2	-3	-4
AGREEMENT.cue:stake	-16	-5	-6	-8	-3	22	-9	-4	-3	-4	-7
AGREEMENT.cue:summit	11	-1	-1	-2	-1	-5				-1	-1
AGREEMENT.cue:talk	8	-1	-1	-1		-3					-1
AGREEMENT.cue:team	19	-5	-6	-13	-2	4	-11	-3	-2	-4	-5
AGREEMENT.cue:together	7	-2	-4	25	-1	-27	-5	-1	-1	-3	-3
AGREEMENT.cue:too	34	-2	-3	-13	-1	-7	-3	-1	-1	-2	-2
AGREEMENT.cue:tour	13	-4	-7	-12	-2	-22	16	-2	-2	-3	-4
AGREEMENT.cue:visit	11	-3	-3	1	-1	-14	11	-2	-1	-2	-3
AGREEMENT.cue:welcome	-9	-6	-5	24	-2	-19	-10	-3	-2	-4	-4
AGREEMENT.cue:witness	38	-2	-3	-18	-1	-12	-2	-1	-1	-2	-2
AGREEMENT.elsewhere:none	5	-4	-5	-1	-2	14	6	-2	-2	-3	-4
AGREEMENT.elsewhere:other	6	-4	-5	-1	-2	14	6	-2	-2	-3	-4
AGREEMENT.elsewhere:same	-5	-4	-5	-1	-2	19	7	-2	-2	-4	-4
AGREEMENT.governor:according	24	-2	-2	-8	-1	-13	-3	-1	-1	-2	-2
AGREEMENT.governor:after	27	-2	-2	-6	-1	-12	-2	-1	-1	-2	-2
AGREEMENT.governor:among	16	-1	-1	-4	-1	-4	-1	-1		-1	-1
AGREEMENT.governor:at	42	-3	-3	-7	-1	-21	-2	-1	-1	-2	-3
AGREEMENT.governor:before	42	-3	-4	-9	-2	-19	-5	-2	-1	-2	-3
AGREEMENT.governor:between	-46	-5	-7	-14	-3	58	-7	-4	-2	-5	-6
AGREEMENT.governor:by	11	-3	-4	-9	-2	14	-6	-2	-1	-3	-3
AGREEMENT.governor:for	43	-3	-5	-12	-2	-29	-4	-2	-1	-3	-3
AGREEMENT.governor:free	-9	-5	-7	6	-3	18	16	-3	-2	-4	-5
AGREEMENT.governor:from	40	-3	-4	-6	-1	-10	-10	-1	-1	-2	-2
AGREEMENT.governor:in	15	-3	-3	-8	-1	8	-4	-2	-1	-2	-3
AGREEMENT.governor:of	7	-4	-6	-4	-3	19	-6	-3	-2	-4	-5
AGREEMENT.governor:on	36	-2	-3	-5	-1	-19	-4	-1	-1	-2	-2
AGREEMENT.governor:owner	22	-3	-3	-6	-1	3	-4	-1	-1	-2	-3
AGREEMENT.governor:to	-15	-4	-5	-13	-2	34	-6	-2	-2	-3	-5
AGREEMENT.governor:under	20	-1	-2	-2	-1	-7	-5	-1	-1	-1	-1
AGREEMENT.governor:verb	5	-4	-5	-3	-2	8	10	-3	-2	-3	-4
AGREEMENT.governor:with	32	-3	-4	-9	-2	-14	6	-2	-1	-2	-3
AGREEMENT.kind:agency	18	-3	-4	-3	-2	11	-6	-2	-2	-3	-4
AGREEMENT.kind:company	6	-4	-5	-10	-2	33	-8	-3	-2	-3	-5
AGREEMENT.kind:country	24	-2	-3	-6	-1	1	-4	-1	-1	-2	-3
AGREEMENT.kind:organization	12	-4	-5	-11	-2	15	-6	-2	-2	-3	-4
AGREEMENT.kind:person	-4	-4	-7	-5	-2	24	11	-2	-2	-4	-4
AGREEMENT.kind:person-office	-16	-6	-7	17	-3	-1	29	-3	-3	-4	-5
AGREEMENT.list:list	-2	-4	-6	-2	-2	24	4	-3	-2	-3	-4
AGREEMENT.list:single	5	-4	-5	-1	-2	12	7	-2	-2	-3	-4
AGREEMENT.mention:name_free		-4	-6		-2	15	11	-3	-2	-4	-5
AGREEMENT.mention:name_owner	25	-2	-3	-6	-1	-2	-3	-1	-1	-2	-3
AGREEMENT.mention:nominal_free	16	-3	-4	-12	-2	17	-6	-2	-1	-3	-4
AGREEMENT.mention:nominal_owner	32	-2	-2	-3	-1	-21	-3	-2	-1	-2	-3
AGREEMENT.mention:post_free	-44	-6	-10	-21	-4	50	-8	-4	-3	-5	-7
AGREEMENT.mention:pronoun_free	15	-3	-5	13	-2	-3	-5	-2	-1	-3	-3
AGREEMENT.mention:pronoun_owner	6	-4	-6	-7	-2	13	-7	-2	-2	-3	-5
AGREEMENT.parts:1	-1	-4	-5	7	-2	25	-6	-2	-2	-3	-4
AGREEMENT.parts:2	8	-4	-5	-10	-2	11	12	-2	-2	-3	-4
AGREEMENT.parts:3	5	-4	-6	-12	-2	11	20	-3	-2	-4	-4
AGREEMENT.parts:4	3	-4	-6	17	-2	12	-9	-2	-2	-3	-4
AGREEMENT.rival:none_after1	-5	-5	-7	14	-3	24	-6	-3	-2	-4	-5
AGREEMENT.rival:none_after2	-15	-5	-7	25	-3	12	-6	-3	-2	-4	-6
AGREEMENT.rival:none_before	24	-3	-5	-9	-2	11	-7	-2	-2	-3	-4
AGREEMENT.rival:none_far	-4	-5	-6	-11	-3	-15	45	-3	-2	-4	-5
AGREEMENT.rival:none_own	5	-4	-5	-2	-2	20	-3	-2	-2	-3	-4
AGREEMENT.rival:other_after1	44	-2	-3	-12	-1	-15	-2	-1	-1	-2	-2
AGREEMENT.rival:other_after2	24	-2	-3	-8	-1	4	-5	-1	-1	-2	-3
AGREEMENT.rival:other_before	-17	-5	-6	1	-2	20	21	-3	-2	-3	-5
AGREEMENT.rival:other_far	15	-3	-4	-8	-2	21	-16	-2	-2	-3	-3
AGREEMENT.rival:other_own	3	-3	-5	-1	-2	14	-3	-2	-2	-3	-3
AGREEMENT.rival:same_after1	-32	-4	-7	-20	-3	38	-6	-3	-2	-5	-4
AGREEMENT.rival:same_before	35	-3	-4	-7	-1	-12	-3	-1	-1	-2	-3
AGREEMENT.rival:same_own	45	-3	-4	-9	-1	-19	-3	-1	-1	-2	-2
AGREEMENT.speech:silent_after1	7	-4	-6	2	-2	20	-5	-2	-2	-4	-4
AGREEMENT.speech:silent_after2	9	-3	-5	5	-2	11	-6	-2	-2	-3	-4
AGREEMENT.speech:silent_before		-4	-5	-3	-2	18	9	-2	-2	-3	-4
AGREEMENT.speech:silent_far	-1	-4	-6	-10	-2	5	29	-3	-2	-3	-4
AGREEMENT.speech:silent_own	4	-4	-5	-1	-2	22	-3	-2	-2	-3	-4
AGREEMENT.speech:speaks_after1	15	-5	-8	5	-3	-26	-6	-3	-3	-6	-5
AGREEMENT.speech:speaks_after2	-2	-3	-4	11	-1	-10	-3	-1	-1	-3	-3
AGREEMENT.speech:speaks_before	29	-3	-4	-8	-1	-7	-7	-1	-1	-2	-3
AGREEMENT.speech:speaks_far	38	-3	-4	-6	-2	-13	-9	-2	-1	-3	-3
AGREEMENT.speech:speaks_own	41	-3	-4	-16	-2	-22	-5	-2	-2	-3	-3
AGREEMENT.tie-at:body_after1	15	-3	-4	-9	-2	5	-3	-2	-2	-3	-5
AGREEMENT.tie-at:body_before	-15	-6	-9	-12	-3	34	-7	-4	-3	-4	-7
AGREEMENT.tie-at:body_far	23	-1	-2	-5	-1	-6	-2	-1	-1	-1	-1
AGREEMENT.tie-at:body_own	41	-3	-3	-6	-1	-26	-2	-1	-1	-2	-3
AGREEMENT.tie-at:colleague_after1	-4	-7	-12	26	-4	-31	-11	-5	-4	-7	-8
AGREEMENT.tie-at:colleague_after2	-28	-5	-6	-32	-3	32	-5	-4	-3	-5	-5
AGREEMENT.tie-at:colleague_before	48	-4	-8	-20	-2	-19	-16	-3	-2	-3	-5
AGREEMENT.tie-at:country_after1	8	-3	-5	6	-2	10	-5	-2	-2	-3	-4
AGREEMENT.tie-at:country_after2	25	-4	-5	16	-2	-31	-5	-3	-2	-4	-5
AGREEMENT.tie-at:country_before	1	-4	-4	-10	-2	14	16	-2	-2	-3	-4
AGREEMENT.tie-at:country_far	-19	-5	-7	-12	-3	3	45	-3	-2	-4	-5
AGREEMENT.tie-at:country_own		-4	-6	5	-2	17	-4	-2	-2	-4	-5
AGREEMENT.tie-at:holder_after1	3	-6	-9	-23	-3	29	-6	-3	-3	-5	-5
AGREEMENT.tie-at:holder_after2	-23	-7	-10	34	-3	-30	-6	-4	-3	-4	-6
AGREEMENT.tie-at:holder_before	22	-2	-3	-6	-1	-2	-4	-1	-1	-1	-2
AGREEMENT.tie-at:holder_far	48	-3	-4	-9	-2	-16	-13	-2	-1	-3	-3
AGREEMENT.tie-at:holder_own	-1	-3	-5	-4	-2	17	-3	-2	-1	-3	-3
AGREEMENT.tie-at:none_after1	13	-3	-5	1	-2	9	-4	-2	-2	-3	-4
AGREEMENT.tie-at:none_after2	16	-2	-4	-9	-1	12	-6	-1	-1	-2	-3
AGREEMENT.tie-at:none_before	2	-4	-6	6	-2	6	6	-3	-2	-3	-4
AGREEMENT.tie-at:none_far	15	-4	-5	-8	-2	5	5	-2	-2	-3	-4
AGREEMENT.tie-at:none_own	16	-3	-4	-10	-2	10	-3	-2	-2	-3	-3
AGREEMENT.tie:body	6	-4	-5	-9	-2	20	-4	-2	-2	-3	-5
AGREEMENT.tie:colleague	-13	-6	-9	15	-3	6	-12	-4	-3	-5	-6
AGREEMENT.tie:country	-3	-4	-5	1	-2	10	19	-2	-2	-3	-4
AGREEMENT.tie:holder	9	-4	-6	-5	-2	20	-6	-2	-2	-4	-4
AGREEMENT.tie:none	11	-3	-5	-2	-2	12		-2	-2	-3	-4
AGREEMENT.verb:does_agree	54	-7	-5	-18	-3	-42	-11	-3	-3	-4	-5
AGREEMENT.verb:does_announce	25	-2	-2	-7	-1	-10	-2	-1	-1	-2	-2
AGREEMENT.verb:does_base	-11	-5	-7	-12	-3	20	-10	-3	-2	-4	-5
AGREEMENT.verb:does_carry	41	-2	-3	-10	-1	-25	-2	-1	-1	-2	-3
AGREEMENT.verb:does_confirm	36	-3	-5	-9	-2	-18	-8	-2	-1	-2	-3
AGREEMENT.verb:does_cooperate	45	-3	-4	-9	-1	-19	-3	-1	-1	-2	-2
AGREEMENT.verb:does_discuss	43	-2	-3	-19	-1	-14	-3	-1	-1	-2	-2
AGREEMENT.verb:does_draw	32	-2	-3	-7	-1	-23	-3	-1	-1	-2	-3
AGREEMENT.verb:does_exchange	40	-1	-2	-12	-1	-5	-16	-1	-1	-1	-1
AGREEMENT.verb:does_expect	38	-4	-5	-16	-2	-28	-5	-2	-2	-3	-3
AGREEMENT.verb:does_explain	29	-2	-3	-5	-1	-9	-5	-1	-1	-2	-2
AGREEMENT.verb:does_give	-9	-7	-8	25	-4	-43	-8	-4	-3	-5	-7
AGREEMENT.verb:does_hold	31	-1	-2	-6	-1	-18	-2	-1	-1	-1	-1
AGREEMENT.verb:does_join	23	-1	-1	-3	-1	-5	-9	-1	-1	-1	-1
AGREEMENT.verb:does_meet	46	-4	-3	-8	-2	-21	-24	-2	-2	-3	-3
AGREEMENT.verb:does_put	-32	-6	-6	-13	-4	38	-35	-4	-3	-4	-5
AGREEMENT.verb:does_receive	22	-2	-2	-6	-1	-7	-3	-1	-1	-1	-1
AGREEMENT.verb:does_say	35	-5	-6	-13	-3	-13	-10	-3	-2	-5	-5
AGREEMENT.verb:does_share	2	-4	-6	16	-2	-20	-5	-2	-2	-3	-3
AGREEMENT.verb:does_sign	-31	-4	-5	-22	-2	37	-4	-2	-2	-4	-3
AGREEMENT.verb:does_speak	-8	-6	-7	-26	-4	21	-15	-4	-3	-4	-6
AGREEMENT.verb:does_take	43	-2	-3	-19	-1	-20	-3	-1	-1	-3	-2
AGREEMENT.verb:does_tour	-12	-6	-12	-16	-3	-18	24	-4	-3	-5	-6
AGREEMENT.verb:does_undertake	39	-2	-3	-6	-1	-24	-4	-1	-1	-2	-3
AGREEMENT.verb:does_work	28	-1	-1	-4	-1	-17	-3	-1	-1	-1	-1
AGREEMENT.verb:done-according_accord	24	-2	-2	-8	-1	-13	-3	-1	-1	-2	-2
AGREEMENT.verb:done-between_split	-36	-6	-8	-11	-4	40	-8	-8	-4	-5	-8
AGREEMENT.verb:done-by_convene	11	-1	-1	-2	-1	-3	-1			-1	-1
AGREEMENT.verb:done-by_exchange	20	-2	-1	-5	-1	-6	-3	-1	-1	-1	-1
AGREEMENT.verb:done-by_organize	29	-2	-2	-4	-1	-13	-4	-1	-1	-1	-2
AGREEMENT.verb:done-by_own	30	-2	-3	-4	-1	-10	-10	-1	-1	-2	-2
AGREEMENT.verb:done-by_receive	22	-2	-2	-3	-1	-8	-4	-1	-1	-1	-1
AGREEMENT.verb:done-by_sign	-21	-2	-4	-6	-2	26	-2	-2	-1	-7	-2
AGREEMENT.verb:done-in_build	26	-1	-1	-4	-1	-14	-1	-1	-1	-1	-1
AGREEMENT.verb:done-in_create	19	-1	-1	-2	-1	-9	-2	-1	-1	-1	-1
AGREEMENT.verb:done-of_bear	-30	-5	-7	-23	-3	41	-6	-4	-3	-5	-6
AGREEMENT.verb:done-of_beat	36	-3	-5	-13	-2	-30	-4	-2	-2	-3	-4
AGREEMENT.verb:done-of_show	19	-1	-2	-3	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.verb:done-owner_put	31	-2	-3	-3	-1	-10	-4	-1	-1	-2	-4
AGREEMENT.verb:done-owner_sign	20	-1	-1	-3	-1	-10	-1	-1	-1	-1	-1
AGREEMENT.verb:done-verb_base	-12	-5	-8	-11	-3	19	-6	-4	-3	-4	-6
AGREEMENT.verb:done-verb_bind	37	-4	-6	-13	-3	-32	-5	-3	-2	-4	-6
AGREEMENT.verb:done-verb_bring	18	-1	-1	-5	-1	-5	-1	-1		-1	-1
AGREEMENT.verb:done-verb_include	-14	-4	-6	-10	-2	5	24	-2	-2	-3	-4
AGREEMENT.verb:done-verb_visit	-4	-4	-4	21	-2	-19	-6	-7	-2	-3	-4
AGREEMENT.verb:done-with_catch	20	-2	-2	-4	-1	-10	-4	-1	-1	-1	-2
AGREEMENT.verb:done-with_exchange	29	-2	-2	-5	-1	-10	-11	-1	-1	-1	-2
AGREEMENT.verb:done-with_hold	18	-1	-1	-4	-1	-6	-2	-1	-1	-1	-1
AGREEMENT.verb:done-with_meet	32	-2	-2	-5	-1	-7	-16	-1	-1	-2	-2
AGREEMENT.where:body	4	-4	-5	-1	-2	15	6	-2	-2	-3	-4
AGREEMENT.where:item	6	-5	-6	-16	-3	15	-17	-3	-2	-4	-5
APPOINTMENT.alike:1	4	-3	-4	-3	-2	-3	-2	-2	-1	-2	19
APPOINTMENT.alike:2	4	-3	-4	-5	-2	-2	-2	-2	-1	2	15
APPOINTMENT.alike:3	12	-4	-5	-7	-2	-3	-2	-2	-2	8	8
APPOINTMENT.at-kind:after1_agency	-7	-4	-6	-8	-3	-4	-2	-3	-2	-7	26
APPOINTMENT.at-kind:after1_company	34	-2	-3	-3	-1	-2	-1	-1	-1	-3	-17
APPOINTMENT.at-kind:after1_country	23	-1	-2	-3	-1	-1	-1	-1	-1	-2	-11
APPOINTMENT.at-kind:after1_organization	17	-1	-2	-3	-1	-1	-1	-1	-1	-1	-8
APPOINTMENT.at-kind:after1_person	-5	-5	-9	-9	-3	-5	-3	-3	-2	20	3
APPOINTMENT.at-kind:after1_person-office	14	-4	-6	9	-2	-3	-2	-2	-2	-16	3
APPOINTMENT.at-kind:after2_agency	-9	-3	-4	-6	-2	-3	-2	-2	-2	-6	24
APPOINTMENT.at-kind:after2_company	18	-2	-4	-3	-1	-2	-1	-1	-1	-3	
APPOINTMENT.at-kind:after2_country	29	-2	-2	-2	-1	-1	-1	-1	-1	-2	-16
APPOINTMENT.at-kind:after2_organization	19	-1	-2	-2	-1	-1	-1	-1		-1	-9
APPOINTMENT.at-kind:after2_person	-18	-4	-8	-10	-3	-4	-3	-3	-2	-8	27
APPOINTMENT.at-kind:after2_person-office	2	-5	-5	-8	-2	-3	-2	-2	-2	17	2
APPOINTMENT.at-kind:before_agency	-9	-5	-5	-5	-2	-3	-2	-2	-2	-5	28
APPOINTMENT.at-kind:before_company	-13	-5	-7	-8	-3	-5	-3	-3	-3	-5	29
APPOINTMENT.at-kind:before_country	38	-2	-2	-3	-1	-1	-1	-1	-1	-2	-25
APPOINTMENT.at-kind:before_person	35	-3	-5	-5	-2	-2	-2	-2	-1	-4	-20
APPOINTMENT.at-kind:before_person-office	9	-4	-5	-6	-2	-3	-2	-2	-2	-6	13
APPOINTMENT.at-kind:far_agency	28	-2	-2	-3	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.at-kind:far_company	26	-2	-3	-3	-1	-1	-1	-1	-1	-3	-11
APPOINTMENT.at-kind:far_country	11	-1	-1	-2		-1				-1	-3
APPOINTMENT.at-kind:far_organization	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-4
APPOINTMENT.at-kind:far_person	40	-3	-4	-5	-1	-2	-2	-1	-1	-4	-15
APPOINTMENT.at-kind:far_person-office	5	-4	-4	-7	-2	-3	-2	-2	-2	15	2
APPOINTMENT.at-kind:own_agency	-9	-5	-6	-7	-3	-4	-2	-3	-2	10	21
APPOINTMENT.at-kind:own_company	14	-5	-8	-7	-3	-4	-3	-4	-3	-7	-4
APPOINTMENT.at-kind:own_country	31	-2	-3	-5	-1	-2	-1	-1	-1	-4	-13
APPOINTMENT.at-kind:own_person	-34	-4	-6	-5	-2	-3	-2	-2	-2	-4	41
APPOINTMENT.at-kind:own_person-office	26	-5	-8	-11	-3	-4	-2	-3	-2	-7	-12
APPOINTMENT.at:after1	7	-3	-5		-2	-3	-2	-2	-2	-1	14
APPOINTMENT.at:after2	-1	-3	-4	-6	-2	-3	-2	-2	-1	4	20
APPOINTMENT.at:before	2	-4	-5	-6	-2	-3	-2	-2	-2	-5	27
APPOINTMENT.at:far	17	-3	-3	-5	-1	-2	-2	-1	-1	6	-5
APPOINTMENT.at:own	3	-4	-6	-7	-2	-3	-2	-3	-2	3	21
APPOINTMENT.chance	-3	-5	-9	-9	-3	-4	-3	-3	-3	-13	23
APPOINTMENT.class:does_appointVerb	-11	-3	-4	-7	-2	-2	-2	-2	-1	-6	28
APPOINTMENT.class:does_background	29	-3	-4	-4	-1	-2	-1	-2	-1	-6	-21
APPOINTMENT.class:does_callVerb	9	-4	-5	-9	-2	-3	-2	-2	-2	-5	10
APPOINTMENT.class:does_forumVerb	15	-3	-3	-4	-1	-2	-1	-1	-1	-5	-4
APPOINTMENT.class:does_investVerb	37	-3	-3	-4	-1	-2	-1	-2	-1	-5	-33
APPOINTMENT.class:does_launchVerb	-7	-5	-5	-4	-2	-3	-2	-2	-2	-4	13
APPOINTMENT.class:does_policyVerb	9	-4	-6	-4	-2	-3	-2	-2	-2	-7	1
APPOINTMENT.class:does_punishVerb	39	-4	-3	-4	-2	-2	-1	-2	-1	-3	-35
APPOINTMENT.class:does_receiveVerb	54	-2	-4	-5	-1	-2	-1	-1	-1	-4	-47
APPOINTMENT.class:does_signVerb	23	-1	-1	-3	-1	-1	-1	-1		-2	-15
APPOINTMENT.class:does_talkNoun	-9	-4	-5	-6	-2	-3	-2	-2	-2	-5	19
APPOINTMENT.class:does_topicVerb	-17	-7	-11	-15	-4	-5	-4	-4	-3	46	-44
APPOINTMENT.class:does_travelVerb	7	-3	-6	-8	-2	-3	-2	-2	-2	-5	2
APPOINTMENT.class:does_wish	10	-4	-6	-7	-2	-3	-2	-2	-2	-7	5
APPOINTMENT.class:done-according_pactNoun	16	-1	-1	-1		-1				-1	-8
APPOINTMENT.class:done-according_receiveVerb	16	-1	-1	-1		-1				-1	-8
APPOINTMENT.class:done-after_appointVerb	-7	-4	-4	-4	-2	-3	-2	-2	-2	-4	13
APPOINTMENT.class:done-at_forumVerb	30	-3	-3	-2	-1	-1	-1	-1	-1	-2	-18
APPOINTMENT.class:done-at_meetVerb	14	-4	-5	-9	-3	-3	-3	-3	-2	-9	-6
APPOINTMENT.class:done-by_callVerb	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
APPOINTMENT.class:done-by_investVerb	-21	-3	-6	-7	-2	-3	-2	-2	-2	-4	23
APPOINTMENT.class:done-by_talkNoun	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
APPOINTMENT.class:done-by_wish	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
APPOINTMENT.class:done-for_appointVerb	36	-1	-2	-2	-1	-1	-1	-1	-1	-1	-36
APPOINTMENT.class:done-owner_appointVerb	41	-3	-3	-3	-1	-2	-1	-2	-1	-3	-40
APPOINTMENT.class:done-owner_attend	11	-1	-1	-1						-1	-4
APPOINTMENT.class:done-owner_forumVerb	31	-2	-2	-2	-1	-1	-1	-1	-1	-3	-23
APPOINTMENT.class:done-owner_investVerb	-28	-4	-5	-4	-2	-3	-2	-2	-2	-6	29
APPOINTMENT.class:done-owner_signVerb	-26	-4	-5	-4	-2	-3	-2	-2	-2	-6	28
APPOINTMENT.class:done-owner_topicVerb	17	-2	-2	-2	-1	-1	-1	-1	-1	-2	-9
APPOINTMENT.class:done-to_background	29	-2	-4	-4	-1	-2	-1	-1	-1	-3	-18
APPOINTMENT.class:done-to_investVerb	20	-1	-2	-2	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.class:done-to_licenceVerb	11	-1	-1	-2		-1				-1	-5
APPOINTMENT.class:done-to_policyVerb	11	-1	-1	-2		-1				-1	-5
APPOINTMENT.class:done-to_signVerb	11	-1	-1	-2		-1				-1	-5
APPOINTMENT.class:done-to_travelVerb	-20	-6	-7	-9	-3	-4	-3	-4	-3	-9	25
APPOINTMENT.class:done-verb_callVerb	26	-2	-3	-4	-1	-1	-1	-2	-1	-2	-10
APPOINTMENT.class:done-verb_investVerb	12	-1	-2	-1		-1				-1	-6
APPOINTMENT.class:done-verb_meetVerb	19	-2	-3	-4	-1	-1	-1	-1	-1	-3	-7
APPOINTMENT.class:done-verb_receiveVerb	18	-1	-2	-2	-1	-1	-1	-1	-1	-1	-11
APPOINTMENT.class:done-verb_travelVerb	19	-1	-2	-2	-1	-1	-1	-2	-1	-2	-10
APPOINTMENT.class:done-with_meetVerb	9		-1	-1						-1	-4
APPOINTMENT.cue:also	38	-2	-3	-3	-1	-1	-1	-1	-1	-4	-23
APPOINTMENT.cue:appoint	15	-5	-5	-6	-2	-3	-2	-3	-2	-6	
APPOINTMENT.cue:ceremony	1	-4	-4	-7	-2	-3	-2	-2	-2	-7	10
APPOINTMENT.cue:company	23	-1	-2	-2	-1	-1	-1	-1	-1	-1	-13
APPOINTMENT.cue:entourage	20	-1	-1	-1		-1				-1	-14
APPOINTMENT.cue:exchange	30	-2	-2	-3	-1	-2	-1	-1	-1	-3	-20
APPOINTMENT.cue:fund	44	-2	-4	-4	-1	-2	-1	-1	-1	-3	-25
APPOINTMENT.cue:head	-8	-3	-6	-5	-1	-2	-1	-2	-1	-3	22
APPOINTMENT.cue:host	27	-1	-1	-2	-1	-1	-1	-1	-1	-1	-18
APPOINTMENT.cue:invest	11	-1	-1	-2		-1				-1	-4
APPOINTMENT.cue:lead	30	-2	-4	-3	-1	-2	-1	-1	-1	-3	-16
APPOINTMENT.cue:license	19	-1	-1	-2	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.cue:meeting	-4	-3	-4	-5	-1	-2	-1	-1	-1	26	-26
APPOINTMENT.cue:member	14	-2	-4	-5	-1	-2	-1	-1	-1	-4	5
APPOINTMENT.cue:name	16	-1	-1	-2	-1	-1		-1		-2	-6
APPOINTMENT.cue:nominate	3	-2	-2	-3	-1	-1	-1	-1	-1	-5	6
APPOINTMENT.cue:other	46	-3	-4	-7	-1	-2	-2	-1	-1	-6	-21
APPOINTMENT.cue:party	10	-3	-5	-6	-2	-3	-2	-2	-2	-7	9
APPOINTMENT.cue:predecessor	31	-5	-9	-9	-3	-4	-3	-3	-2	-9	-30
APPOINTMENT.cue:present	-5	-3	-5	-7	-1	-2	-1	-2	-1	-4	13
APPOINTMENT.cue:receive	36	-2	-3	-3	-1	-2	-1	-1	-1	-2	-30
APPOINTMENT.cue:replace	45	-3	-4	-4	-2	-3	-2	-2	-1	-7	-29
APPOINTMENT.cue:session	40	-4	-7	-5	-2	-3	-2	-2	-2	-5	-26
APPOINTMENT.cue:sign	29	-1	-2	-2	-1	-2	-1	-1	-1	-2	-17
APPOINTMENT.cue:subsidiary	-22	-3	-5	-5	-2	-3	-2	-2	-2	-5	25
APPOINTMENT.cue:succeed	-11	-6	-8	-10	-3	-5	-4	-4	-3	-11	17
APPOINTMENT.cue:successor	-8	-3	-6	-3	-2	-3	-2	-2	-2	-5	16
APPOINTMENT.cue:talk	23	-1	-1	-1		-1				-1	-14
APPOINTMENT.cue:team	19	-2	-2	-3	-1	-2	-1	-1	-1	-2	-6
APPOINTMENT.cue:together	35	-2	-2	-3	-1	-1	-1	-1	-1	-2	-23
APPOINTMENT.cue:too	14	-1	-1	-1		-1				-1	-7
APPOINTMENT.cue:tour	20	-1	-1	-1		-1				-1	-14
APPOINTMENT.cue:visit	27	-1	-1	-2	-1	-1	-1	-1	-1	-2	-16
APPOINTMENT.elsewhere:none	14	-3	-4	-2	-2	-2	-2	-2	-1	-5	11
APPOINTMENT.elsewhere:other	9	-3	-5	-6	-2	-3	-2	-2	-2		15
APPOINTMENT.elsewhere:same	-19	-5	-7	-10	-2	-4	-3	-3	-2	24	29
APPOINTMENT.governor:according	16	-1	-1	-1		-1				-1	-8
APPOINTMENT.governor:after	4	-4	-3	-4	-2	-2	-2	-2	-1	-4	5
APPOINTMENT.governor:at	17	-3	-4	-5	-2	-2	-2	-2	-1	-4	1
APPOINTMENT.governor:before	49	-2	-3	-5	-1	-2	-1	-2	-1	-6	-39
APPOINTMENT.governor:between	-23	-5	-8	-8	-4	-6	-3	-4	-3	38	-35
APPOINTMENT.governor:by	9	-2	-3	-4	-1	-2	-1	-1	-1	-4	8
APPOINTMENT.governor:for	11	-2	-4	-4	-1	-2	-1	-1	-1	-5	2
APPOINTMENT.governor:free	-1	-4	-5	-4	-2	-3	-2	-2	-2	4	22
APPOINTMENT.governor:from	26	-2	-2	-3	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.governor:in	-14	-3	-4	-6	-2	-3	-2	-2	-1	-5	27
APPOINTMENT.governor:of	4	-4	-6	-8	-2	-4	-2	-3	-2	13	9
APPOINTMENT.governor:on	-2	-6	-8	-9	-3	-5	-3	-3	-3	-10	12
APPOINTMENT.governor:owner	14	-3	-4	-4	-2	-2	-1	-2	-1	-4	7
APPOINTMENT.governor:to	13	-3	-4	-5	-2	-2	-2	-2	-1	-5	9
APPOINTMENT.governor:under	20	-2	-2	-3	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.governor:verb	3	-3	-5	-5	-2	-2	-2	-2	-1	-4	12
APPOINTMENT.governor:with	30	-2	-2	-2	-1	-1	-1	-1	-1	-2	-18
APPOINTMENT.kind:agency	-7	-4	-5	-6	-2	-3	-2	-2	-2		31
APPOINTMENT.kind:company	12	-3	-4	-4	-2	-3	-1	-2	-1	-4	12
APPOINTMENT.kind:country	26	-2	-2	-3	-1	-1	-1	-1	-1	-2	-13
APPOINTMENT.kind:organization	27	-2	-2	-3	-1	-2	-1	-1	-1	-2	-13
APPOINTMENT.kind:person	-8	-4	-6	-7	-2	-3	-2	-2	-2	6	27
APPOINTMENT.kind:person-office	10	-4	-5	-3	-2	-3	-2	-2	-2	7	7
APPOINTMENT.list:list	10	-2	-4	6	-1	-2	-1	-1	-1	-4	2
APPOINTMENT.list:single	5	-4	-5	-6	-2	-3	-2	-2	-2	3	18
APPOINTMENT.mention:name_free	11	-3	-4	-4	-2	-3	-2	-2	-1	-1	13
APPOINTMENT.mention:name_owner	39	-2	-3	-4	-1	-2	-1	-1	-1	-3	-21
APPOINTMENT.mention:nominal_free	-29	-5	-8	-10	-3	-4	-3	-3	-3	31	24
APPOINTMENT.mention:nominal_owner	-30	-5	-5	-5	-2	-3	-2	-2	-2	-7	37
APPOINTMENT.mention:post_free	34	-3	-5	-5	-1	-3	-2	-2	-1	-6	-14
APPOINTMENT.mention:pronoun_free	-10	-4	-5	-7	-2	-3	-2	-2	-2	-8	23
APPOINTMENT.mention:pronoun_owner	1	-5	-7	-8	-3	-4	-3	-3	-2	-8	12
APPOINTMENT.parts:1	11	-4	-5	-6	-2	-3	-2	-2	-2	-5	19
APPOINTMENT.parts:2	-4	-4	-5	-3	-2	-3	-2	-2	-2	5	23
APPOINTMENT.parts:3	23	-3	-4	-6	-2	-2	-2	-2	-1	13	-15
APPOINTMENT.parts:4	28	-2	-2	-3	-1	-1	-1	-1	-1	-4	-11
APPOINTMENT.rival:none_after1	7	-3	-6	2	-2	-3	-2	-2	-2	-10	16
APPOINTMENT.rival:none_after2	-3	-4	-6	-7	-2	-3	-2	-2	-2	10	19
APPOINTMENT.rival:none_before		-4	-6	-6	-2	-4	-2	-2	-2	-6	26
APPOINTMENT.rival:none_far	17	-3	-4	-6	-2	-2	-2	-2	-1	12	-8
APPOINTMENT.rival:none_own	-4	-4	-6	-7	-2	-3	-2	-3	-2	7	23
APPOINTMENT.rival:other_after1	11	-3	-5	-6	-2	-3	-2	-2	-1	14	-7
APPOINTMENT.rival:other_after2	15	-2	-3	-3	-1	-2	-1	-1	-1	-2	2
APPOINTMENT.rival:other_before	13	-3	-4	-5	-2	-3	-2	-2	-1	-4	8
APPOINTMENT.rival:other_far	24	-2	-2	-3	-1	-2	-1	-1	-1	-3	-9
APPOINTMENT.rival:other_own	43	-5	-6	-7	-2	-3	-2	-2	-2	-7	-31
APPOINTMENT.rival:same_after1	3	-3	-4	-6	-2	-3	-2	-2	-1	-7	11
APPOINTMENT.rival:same_after2	-4	-4	-5	-8	-2	-3	-3	-3	-2	-9	13
APPOINTMENT.rival:same_before	10	-3	-3	-4	-2	-2	-2	-2	-1	-4	-2
APPOINTMENT.rival:same_far	-2	-3	-3	-4	-1	-2	-1	-1	-1	-5	16
APPOINTMENT.rival:same_own	-26	-4	-6	-5	-2	-3	-2	-2	-2	-8	40
APPOINTMENT.speech:silent_after1	-3	-3	-5	1	-2	-3	-2	-2	-1	3	18
APPOINTMENT.speech:silent_after2	5	-3	-4	-6	-2	-3	-2	-2	-1	-6	21
APPOINTMENT.speech:silent_before	7	-4	-5	-6	-2	-3	-2	-2	-2	-5	22
APPOINTMENT.speech:silent_far	23	-2	-3	-4	-1	-2	-1	-1	-1	-4	-3
APPOINTMENT.speech:silent_own	3	-4	-6	-7	-2	-3	-2	-3	-2	4	21
APPOINTMENT.speech:speaks_after1	65	-5	-7	-12	-3	-3	-2	-3	-2	-26	-29
APPOINTMENT.speech:speaks_before	-5	-3	-5	-5	-2	-3	-2	-2	-1	-6	15
APPOINTMENT.speech:speaks_far	-23	-7	-10	-15	-4	-5	-5	-4	-3	41	-33
APPOINTMENT.tie-at:body_after1	-23	-7	-10	-11	-5	-6	-4	-4	-3	-11	29
APPOINTMENT.tie-at:body_after2	-16	-3	-4	-6	-2	-3	-2	-2	-2	-5	21
APPOINTMENT.tie-at:body_before	-54	-5	-6	-7	-3	-5	-3	-3	-2	-5	59
APPOINTMENT.tie-at:body_far	30	-2	-3	-3	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.tie-at:body_own	-18	-4	-6	-6	-2	-3	-2	-2	-2	-6	28
APPOINTMENT.tie-at:colleague_after2	57	-3	-4	-9	-2	-4	-2	-2	-2	-7	-38
APPOINTMENT.tie-at:colleague_before	-18	-4	-5	-9	-2	-3	-2	-2	-2	-6	25
APPOINTMENT.tie-at:colleague_far	32	-2	-3	-5	-1	-2	-1	-1	-1	-5	-12
APPOINTMENT.tie-at:colleague_own	29	-4	-8	-13	-3	-4	-2	-3	-2	-6	-14
APPOINTMENT.tie-at:country_after1	18	-3	-5	-9	-2	-3	-2	-2	-2	3	1
APPOINTMENT.tie-at:country_after2		-5	-6	-7	-2	-3	-2	-2	-2	14	8
APPOINTMENT.tie-at:country_before	6	-4	-6	-6	-2	-3	-2	-2	-2	-6	15
APPOINTMENT.tie-at:country_far	6	-4	-4	-6	-2	-3	-2	-2	-1	15	2
APPOINTMENT.tie-at:country_own	7	-5	-6	-7	-2	-4	-2	-3	-2	13	2
APPOINTMENT.tie-at:holder_before	34	-5	-6	-8	-2	-4	-2	-2	-2	-11	-31
APPOINTMENT.tie-at:none_after1	16	-3	-5	-6	-2	-2	-1	-2	-1	-5	7
APPOINTMENT.tie-at:none_after2	1	-2	-4	-4	-1	-2	-1	-2	-1	-4	17
APPOINTMENT.tie-at:none_before	27	-3	-4	-5	-2	-3	-2	-2	-1	-4	-3
APPOINTMENT.tie-at:none_far	23	-2	-2	-3	-1	-1	-1	-1	-1	-2	-9
APPOINTMENT.tie-at:none_own	-6	-4	-6	-6	-2	-3	-2	-2	-2	-6	26
APPOINTMENT.tie:body	-47	-4	-6	-6	-2	-4	-2	-2	-2	-5	61
APPOINTMENT.tie:colleague	15	-3	-5	10	-2	-3	-2	-2	-2	-6	-6
APPOINTMENT.tie:country	5	-4	-5	-7	-2	-3	-2	-2	-2	12	11
APPOINTMENT.tie:holder	62	-5	-6	-9	-2	-4	-2	-2	-2	-11	-45
APPOINTMENT.tie:none	14	-3	-4	-5	-2	-2	-1	-2	-1	-4	10
APPOINTMENT.verb:does_belong	-28	-3	-5	-8	-2	-3	-2	-2	-2	-9	33
APPOINTMENT.verb:does_call	-15	-4	-5	-6	-2	-3	-2	-2	-2	-6	23
APPOINTMENT.verb:does_come	5	-4	-6	-10	-2	-4	-2	-2	-2	-9	9
APPOINTMENT.verb:does_confirm	40	-3	-4	-7	-1	-2	-2	-1	-1	-3	-31
APPOINTMENT.verb:does_go	-11	-5	-9	-13	-3	-4	-3	-3	-3	-8	18
APPOINTMENT.verb:does_hold	43	-2	-3	-4	-1	-2	-1	-1	-1	-5	-35
APPOINTMENT.verb:does_leave	44	-2	-3	-5	-1	-1	-1	-1	-1	-3	-29
APPOINTMENT.verb:does_name	16	-1	-1	-3	-1	-1	-1	-1		-1	-7
APPOINTMENT.verb:does_promise	30	-2	-3	-3	-1	-2	-1	-1	-1	-5	-14
APPOINTMENT.verb:does_put	23	-1	-1	-3	-1	-1	-1	-1		-2	-15
APPOINTMENT.verb:does_report	29	-3	-4	-4	-1	-2	-1	-2	-1	-6	-21
APPOINTMENT.verb:does_say	5	-4	-5	-6	-2	-3	-2	-2	-2	-9	10
APPOINTMENT.verb:does_swear	-23	-5	-5	-12	-2	-4	-2	-2	-2	-11	32
APPOINTMENT.verb:does_tell	-26	-8	-13	-18	-5	-6	-5	-5	-4	47	-42
APPOINTMENT.verb:does_thrash	37	-2	-3	-4	-1	-2	-1	-1	-1	-2	-35
APPOINTMENT.verb:done-according_accord	16	-1	-1	-1		-1				-1	-8
APPOINTMENT.verb:done-after_step	-7	-4	-4	-4	-2	-3	-2	-2	-2	-4	13
APPOINTMENT.verb:done-at_complete	13	-1	-1	-1		-1				-1	-6
APPOINTMENT.verb:done-at_hold	30	-3	-3	-2	-1	-1	-1	-1	-1	-2	-18
APPOINTMENT.verb:done-at_meet	14	-4	-5	-9	-3	-3	-3	-3	-2	-9	-6
APPOINTMENT.verb:done-before_transpose	20	-1	-2	-3	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.verb:done-by_call	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
APPOINTMENT.verb:done-for_nominate	36	-1	-2	-2	-1	-1	-1	-1	-1	-1	-36
APPOINTMENT.verb:done-from_come	28	-2	-2	-3	-1	-1	-1	-1	-1	-2	-15
APPOINTMENT.verb:done-of_win	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.verb:done-owner_bring	11	-1	-1	-1						-1	-4
APPOINTMENT.verb:done-owner_put	-30	-7	-7	-7	-3	-4	-3	-3	-3	-9	31
APPOINTMENT.verb:done-to_extend	11	-1	-1	-2		-1				-1	-5
APPOINTMENT.verb:done-to_go	-20	-6	-7	-9	-3	-4	-3	-4	-3	-9	25
APPOINTMENT.verb:done-to_report	29	-2	-4	-4	-1	-2	-1	-1	-1	-3	-18
APPOINTMENT.verb:done-verb_brief	24	-2	-3	-4	-1	-1	-1	-1	-1	-3	-8
APPOINTMENT.verb:done-verb_lead	12	-1	-2	-1		-1				-1	-6
APPOINTMENT.verb:done-verb_meet	19	-2	-3	-4	-1	-1	-1	-1	-1	-3	-7
APPOINTMENT.verb:done-with_meet	6										-2
APPOINTMENT.where:body	6	-3	-5	-4	-2	-3	-2	-2	-2	2	16
ENFORCEMENT.alike:1	1	-3	-5	-5	-2	-3	-2	-2	-2	9	16
ENFORCEMENT.alike:2	14	-3	-5	-5	-2	-2	-2	-2	-1	9	
ENFORCEMENT.alike:3	12	-2	-3	-4	-1	-2	-1	-1	-1	7	1
ENFORCEMENT.at-kind:after1_agency		-4	-6	-7	-3	-4	-2	-3	-2	8	11
ENFORCEMENT.at-kind:after1_company	17	-2	-4	-4	-2	-2	-1	-2	-1	-11	12
ENFORCEMENT.at-kind:after1_country	25	-2	-2	-3	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.at-kind:after1_organization	16	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.at-kind:after1_person	21	-3	-7	-5	-2	-3	-2	-2	-1	5	-7
ENFORCEMENT.at-kind:after1_person-office	-14	-4	-7	-9	-2	-4	-2	-2	-2	35	-4
ENFORCEMENT.at-kind:after2_agency	-10	-3	-4	-7	-2	-3	-2	-2	-2	27	-8
ENFORCEMENT.at-kind:after2_company	21	-1	-3	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.at-kind:after2_country	14	-1	-2	-2	-1	-1	-1	-1		-3	-3
ENFORCEMENT.at-kind:after2_person	24	-2	-3	-4	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.at-kind:after2_person-office	26	-2	-3	-4	-1	-2	-1	-1	-1	-6	-4
ENFORCEMENT.at-kind:before_agency	-13	-6	-6	-7	-3	-4	-3	-3	-2	23	10
ENFORCEMENT.at-kind:before_company	34	-2	-3	-3	-1	-2	-1	-1	-1	-9	-8
ENFORCEMENT.at-kind:before_country	12	-2	-3	-3	-1	-2	-1	-1	-1		2
ENFORCEMENT.at-kind:before_organization	26	-2	-3	-4	-1	-2	-1	-1	-1	-11	-6
ENFORCEMENT.at-kind:before_person	21	-1	-3	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.at-kind:before_person-office	23	-2	-2	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.at-kind:far_agency		-3	-5	-5	-2	-3	-2	-2	-2	-5	22
ENFORCEMENT.at-kind:far_company	-5	-3	-5	-4	-2	-3	-2	-2	-1	-10	28
ENFORCEMENT.at-kind:far_country	17	-1	-2	-2	-1	-1	-1	-1		-3	-5
ENFORCEMENT.at-kind:far_person	12	-2	-3	-4	-1	-1	-1	-1	-1	7	-6
ENFORCEMENT.at-kind:far_person-office	29	-3	-3	-5	-1	-2	-1	-1	-1	-6	-6
ENFORCEMENT.at-kind:own_agency	-50	-8	-10	-11	-4	-6	-4	-5	-4	54	16
ENFORCEMENT.at-kind:own_company	26	-4	-7	-6	-2	-3	-2	-3	-2	-22	15
ENFORCEMENT.at-kind:own_country	28	-2	-2	-3	-1	-1	-1	-1	-1	-7	-7
ENFORCEMENT.at-kind:own_person	42	-3	-5	-5	-1	-2	-1	-1	-1	-15	-10
ENFORCEMENT.at-kind:own_person-office	15	-7	-7	-9	-3	-3	-2	-3	-2	6	-13
ENFORCEMENT.at:after1	7	-3	-5	-6	-2	-3	-2	-2	-1	15	5
ENFORCEMENT.at:after2	14	-2	-3	-4	-1	-2	-1	-1	-1	6	-5
ENFORCEMENT.at:before	13	-3	-3	-4	-1	-2	-1	-1	-1	3	3
ENFORCEMENT.at:far	11	-3	-3	-4	-1	-2	-1	-1	-1	-2	9
ENFORCEMENT.at:own	3	-4	-5	-6	-2	-3	-2	-2	-2	19	7
ENFORCEMENT.chance	-1	-2	-4	-2	-1	-1	-1	-1	-1	4	9
ENFORCEMENT.class:does_appointVerb	-3	-4	-6	-10	-3	-4	-2	-3	-2	25	-15
ENFORCEMENT.class:does_attend	14	-1	-2	-2		-1	-1	-1		-4	-1
ENFORCEMENT.class:does_background	-12	-2	-2	-2	-1	-1	-1	-1	-1	16	-6
ENFORCEMENT.class:does_callVerb	23	-2	-2	-3	-1	-1	-1	-1	-1	-6	-5
ENFORCEMENT.class:does_forumVerb	12	-1	-2	-2	-1	-1	-1	-1		-3	-2
ENFORCEMENT.class:does_investVerb	-4	-3	-4	-7	-2	-3	-2	-2	-2	24	-14
ENFORCEMENT.class:does_licenceNoun	7			-1						-2	-1
ENFORCEMENT.class:does_licenceVerb	-10	-3	-3	-4	-1	-2	-1	-2	-1	22	-9
ENFORCEMENT.class:does_meetVerb	20	-2	-2	-3	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.class:does_policyVerb	-30	-4	-6	-7	-2	-3	-2	-2	-2	34	-12
ENFORCEMENT.class:does_punishVerb	4	-5	-6	-7	-2	-3	-2	-2	-2	13	-15
ENFORCEMENT.class:does_receiveVerb	10	-1	-1	-1		-1				-3	-2
ENFORCEMENT.class:does_signVerb	33	-3	-3	-6	-1	-3	-1	-1	-1	-7	-12
ENFORCEMENT.class:does_talkNoun	19	-2	-2	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.class:does_topicVerb	26	-2	-4	-4	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.class:does_travelVerb	-23	-3	-6	-6	-2	-3	-2	-2	-2	16	19
ENFORCEMENT.class:does_wish	3	-2	-2	-3	-1	-1	-1	-1	-1	14	-6
ENFORCEMENT.class:done-as_forumVerb	12	-1	-1	-1		-1				-3	-3
ENFORCEMENT.class:done-as_launchVerb	12	-1	-1	-1		-1				-3	-3
ENFORCEMENT.class:done-as_punishVerb	12	-1	-1	-1		-1				-3	-3
ENFORCEMENT.class:done-by_investVerb	-26	-8	-7	-7	-3	-4	-3	-3	-3	29	-14
ENFORCEMENT.class:done-by_punishVerb	15	-1	-1	-3	-1	-1	-1	-1	-1	-4	-2
ENFORCEMENT.class:done-by_signVerb	-44	-12	-13	-13	-5	-13	-4	-5	-4	48	-19
ENFORCEMENT.class:done-of_investVerb	13	-1	-1	-2	-1	-1	-1	-1		-2	-4
ENFORCEMENT.class:done-on_forumVerb	15	-1	-2	-2	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.class:done-owner_appointVerb	10	-1	-1	-1		-1		-1		-2	-2
ENFORCEMENT.class:done-owner_attend	15	-1	-2	-2	-1	-1	-1	-1		-2	-4
ENFORCEMENT.class:done-owner_callVerb	11	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-owner_forumVerb	-11	-4	-5	-6	-3	-4	-2	-3	-2	-36	25
ENFORCEMENT.class:done-owner_investVerb	-5	-1	-2	-2	-1	-2	-1	-1	-1	-3	15
ENFORCEMENT.class:done-owner_launchVerb	-2	-4	-5	-5	-2	-3	-2	-2	-2	-34	23
ENFORCEMENT.class:done-owner_punishNoun	14	-1	-1	-1		-1		-1		-2	-6
ENFORCEMENT.class:done-owner_punishVerb	-12	-4	-5	-5	-3	-3	-2	-3	-2	-36	27
ENFORCEMENT.class:done-verb_appointVerb	16	-1	-3	-2	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.class:done-verb_callVerb	19	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.class:done-verb_investVerb		-4	-6	-5	-2	-3	-2	-2	-2	13	-22
ENFORCEMENT.class:done-verb_licenceNoun	30	-2	-2	-2	-1	-1	-1	-1	-1	-5	-17
ENFORCEMENT.class:done-verb_licenceVerb	-25	-5	-6	-7	-3	-4	-3	-3	-2	-28	35
ENFORCEMENT.class:done-verb_talkNoun	12	-1	-1	-1		-1	-1	-1		-2	-3
ENFORCEMENT.class:done-verb_topicVerb	54	-4	-5	-6	-2	-3	-2	-2	-2	-30	-15
ENFORCEMENT.class:done-verb_wish	12	-1	-1	-1		-1	-1	-1		-2	-3
ENFORCEMENT.class:done-with_meetVerb	11	-1	-1	-1		-1				-3	-1
ENFORCEMENT.class:done-with_travelVerb	20	-1	-4	-3	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.cue:also	-9	-3	-3	-4	-1	-2	-1	-1	-1	27	-12
ENFORCEMENT.cue:appoint	35	-2	-3	-3	-1	-2	-1	-1	-1	-10	-10
ENFORCEMENT.cue:both	-2	-3	-3	-3	-1	-2	-1	-1	-1	16	-7
ENFORCEMENT.cue:buy	13	-1	-1	-2	-1	-1	-1	-1	-1	-2	-3
ENFORCEMENT.cue:company	1	-2	-3	-4	-1	-1	-1	-1	-1	10	2
ENFORCEMENT.cue:conference	27	-2	-4	-3	-1	-1	-1	-1	-1	-9	-5
ENFORCEMENT.cue:counterpart	26	-2	-3	-3	-1	-1	-1	-1	-1	-7	-9
ENFORCEMENT.cue:delegation	18	-1	-2	-2	-1	-1		-1		-5	-3
ENFORCEMENT.cue:fine	-33	-5	-5	-7	-3	-4	-2	-3	-2	19	26
ENFORCEMENT.cue:fund	33	-2	-3	-2	-1	-2	-1	-1	-1	-6	-15
ENFORCEMENT.cue:gathering		-3	-4	-5	-2	-3	-2	-2	-1	14	-12
ENFORCEMENT.cue:group	-19	-3	-5	-4	-2	-2	-2	-2	-2	26	-8
ENFORCEMENT.cue:head	22	-1	-4	-3	-1	-1	-1	-1		-5	-4
ENFORCEMENT.cue:host	14	-1	-1	-1		-1	-1	-1		-2	-3
ENFORCEMENT.cue:lead		-3	-7	-4	-2	-3	-2	-2	-2	-19	25
ENFORCEMENT.cue:license	24	-2	-2	-2	-1	-1	-1	-1	-1	-8	-5
ENFORCEMENT.cue:meeting	13	-1	-1	-2	-1	-1	-1	-1		-3	-2
ENFORCEMENT.cue:name	16	-2	-3	-4	-2	-2	-1	-1	-1	-15	8
ENFORCEMENT.cue:other	15	-1	-2	-3	-1	-1	-1	-1	-1	1	-6
ENFORCEMENT.cue:panel	17	-1	-2	-3		-1	-1	-1		-4	-2
ENFORCEMENT.cue:penalty	-32	-4	-6	-6	-2	-4	-2	-2	-2	47	-14
ENFORCEMENT.cue:present	20	-2	-2	-4	-1	-1	-1	-1	-1	-5	-3
ENFORCEMENT.cue:sell	23	-1	-2	-2	-1	-1	-1	-1	-1	-11	-4
ENFORCEMENT.cue:session	-18	-8	-17	-8	-4	-5	-4	-4	-3	26	-27
ENFORCEMENT.cue:side	29	-2	-3	-6	-1	-2	-1	-1	-1	-7	-5
ENFORCEMENT.cue:sign	-7	-6	-10	-11	-4	-9	-3	-3	-3	21	-18
ENFORCEMENT.cue:speak	18	-1	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.cue:subsidiary	38	-2	-3	-3	-1	-2	-1	-1	-1	-17	-10
ENFORCEMENT.cue:talk	26	-3	-2	-2	-1	-1	-1	-1	-1	-8	-5
ENFORCEMENT.cue:together	-15	-3	-5	-9	-2	-3	-2	-2	-2	23	-9
ENFORCEMENT.cue:too	15	-1	-1	-2		-1				-4	-3
ENFORCEMENT.elsewhere:none	19	-3	-4	-4	-1	-2	-1	-2	-1		
ENFORCEMENT.elsewhere:other	6	-3	-4	-5	-1	-2	-1	-1	-1	7	9
ENFORCEMENT.elsewhere:same	-29	-4	-5	-6	-2	-3	-2	-2	-2	42	12
ENFORCEMENT.governor:after	34	-10	-6	-6	-2	-3	-2	-2	-3	-29	-10
ENFORCEMENT.governor:as	14	-1	-1	-1		-1				-3	-3
ENFORCEMENT.governor:at	-10	-5	-6	-7	-3	-4	-3	-3	-2	-26	24
ENFORCEMENT.governor:before	35	-4	-5	-6	-2	-3	-2	-2	-2	-17	-13
ENFORCEMENT.governor:by	1	-5	-5	-5	-2	-3	-2	-2	-2	21	-11
ENFORCEMENT.governor:free	16	-3	-4	-5	-1	-2	-1	-1	-1	10	-6
ENFORCEMENT.governor:from	27	-2	-3	-3	-1	-2	-1	-1	-1	-7	-6
ENFORCEMENT.governor:in	30	-2	-2	-3	-1	-2	-1	-1	-1	-9	-7
ENFORCEMENT.governor:of	10	-3	-5	-6	-2	-3	-2	-2	-2	12	-1
ENFORCEMENT.governor:on	23	-1	-2	-2	-1	-1	-1	-1	-1	-8	-4
ENFORCEMENT.governor:owner	-1	-3	-3	-4	-1	-2	-1	-1	-1	-1	20
ENFORCEMENT.governor:to	46	-3	-4	-5	-2	-3	-2	-2	-1	-22	-15
ENFORCEMENT.governor:verb	-9	-4	-5	-6	-2	-3	-2	-2	-2	14	21
ENFORCEMENT.governor:with	4	-3	-4	-6	-1	-2	-1	-1	-1	17	-8
ENFORCEMENT.governor:within	23	-1	-2	-3	-1	-1	-1	-1	-1	-8	-4
ENFORCEMENT.kind:agency	-28	-5	-6	-7	-3	-4	-3	-3	-2	38	21
ENFORCEMENT.kind:company	17	-3	-4	-4	-1	-2	-1	-2	-1	-11	16
ENFORCEMENT.kind:country	20	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.kind:organization	27	-2	-3	-3	-1	-2	-1	-1	-1	-9	-5
ENFORCEMENT.kind:person	24	-2	-4	-4	-1	-2	-1	-1	-1	1	-6
ENFORCEMENT.kind:person-office	16	-3	-4	-5	-1	-2	-1	-1	-1	12	-5
ENFORCEMENT.list:list	5	-2	-3	-4	-1	-2	-1	-1	-1	3	10
ENFORCEMENT.list:single	10	-3	-4	-5	-2	-2	-2	-2	-1	9	3
ENFORCEMENT.mention:name_free	15	-3	-4	-5	-1	-2	-1	-2	-1	6	-1
ENFORCEMENT.mention:name_owner	2	-3	-3	-4	-1	-2	-1	-1	-1	-14	27
ENFORCEMENT.mention:nominal_free	-30	-5	-8	-9	-3	-4	-3	-3	-3	39	14
ENFORCEMENT.mention:nominal_owner	-47	-5	-5	-5	-2	-3	-2	-3	-2	48	-5
ENFORCEMENT.mention:post_free	36	-3	-6	-7	-2	-4	-2	-2	-2	-18	-8
ENFORCEMENT.mention:pronoun_free	24	-2	-2	-3	-1	-1	-1	-1	-1	-8	-4
ENFORCEMENT.mention:pronoun_owner	38	-3	-4	-4	-1	-2	-1	-1	-1	-7	-12
ENFORCEMENT.parts:1	-9	-3	-5	-6	-2	-3	-2	-2	-2	23	12
ENFORCEMENT.parts:2	18	-3	-4	-4	-1	-2	-1	-1	-1	1	1
ENFORCEMENT.parts:3	32	-2	-3	-4	-1	-2	-1	-1	-1	-9	-7
ENFORCEMENT.parts:4	33	-2	-4	-4	-1	-2	-1	-1	-1	-6	-8
ENFORCEMENT.rival:none_after1		-4	-6	-7	-2	-4	-2	-2	-2	17	12
ENFORCEMENT.rival:none_after2	19	-2	-3	-4	-1	-2	-1	-1	-1	3	-4
ENFORCEMENT.rival:none_before	9	-3	-4	-4	-1	-2	-1	-2	-1	4	9
ENFORCEMENT.rival:none_far	6	-3	-4	-4	-1	-2	-1	-1	-1		13
ENFORCEMENT.rival:none_own	-4	-4	-6	-7	-2	-3	-2	-3	-2	17	15
ENFORCEMENT.rival:other_after1	22	-2	-4	-4	-1	-2	-1	-1	-1	-1	-3
ENFORCEMENT.rival:other_after2	21	-1	-2	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.rival:other_before	28	-2	-2	-2	-1	-1	-1	-1	-1	-7	-7
ENFORCEMENT.rival:other_far	27	-3	-3	-4	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.rival:other_own	23	-5	-6	-6	-2	-3	-2	-2	-2	9	-14
ENFORCEMENT.rival:same_after1	11	-3	-4	-5	-2	-3	-2	-2	-1	13	-11
ENFORCEMENT.rival:same_after2	-7	-2	-3	-5	-1	-2	-1	-1	-1	17	-6
ENFORCEMENT.rival:same_before	7	-3	-3	-4	-2	-2	-1	-1	-1	11	-8
ENFORCEMENT.rival:same_far	-30	-2	-3	-3	-1	-2	-1	-1	-1	-10	34
ENFORCEMENT.rival:same_own	10	-3	-4	-4	-1	-2	-1	-1	-1	11	-9
ENFORCEMENT.speech:silent_after1	2	-3	-5	-5	-2	-3	-2	-2	-1	18	6
ENFORCEMENT.speech:silent_after2	13	-2	-3	-4	-1	-2	-1	-1	-1	7	-5
ENFORCEMENT.speech:silent_before	12	-3	-4	-4	-1	-2	-1	-1	-1	4	4
ENFORCEMENT.speech:silent_far	9	-3	-3	-4	-1	-2	-1	-1	-1	-2	11
ENFORCEMENT.speech:silent_own	4	-4	-6	-6	-2	-3	-2	-2	-2	16	9
ENFORCEMENT.speech:speaks_after1	39	-4	-5	-7	-2	-3	-2	-2	-2	-12	-10
ENFORCEMENT.speech:speaks_after2	26	-2	-3	-4	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.speech:speaks_before	22	-1	-2	-2	-1	-1	-1	-1	-1	-7	-4
ENFORCEMENT.speech:speaks_far	34	-3	-4	-5	-1	-2	-1	-1	-1	-8	-7
ENFORCEMENT.speech:speaks_own		-3	-5	-6	-2	-3	-2	-2	-2	23	-18
ENFORCEMENT.tie-at:country_after1	-8	-4	-6	-8	-2	-4	-2	-2	-2	24	7
ENFORCEMENT.tie-at:country_after2	22	-2	-2	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.tie-at:country_before	15	-3	-4	-4	-1	-2	-1	-1	-1	-13	17
ENFORCEMENT.tie-at:country_far	29	-2	-3	-4	-1	-2	-1	-1	-1	-6	-8
ENFORCEMENT.tie-at:country_own	22	-3	-4	-6	-2	-3	-2	-2	-2	-20	18
ENFORCEMENT.tie-at:holder_after1	6	-4	-8	-6	-2	-5	-2	-2	-2	14	-6
ENFORCEMENT.tie-at:holder_after2	25	-3	-3	-5	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.tie-at:holder_before	9	-1	-1	-2		-1				-2	-1
ENFORCEMENT.tie-at:holder_far	30	-2	-3	-5	-1	-2	-1	-1	-1	-6	-6
ENFORCEMENT.tie-at:holder_own	29	-2	-3	-5	-1	-2	-1	-1	-1	-8	-5
ENFORCEMENT.tie-at:none_after1	16	-3	-4	-4	-2	-2	-1	-2	-1	2	3
ENFORCEMENT.tie-at:none_after2	4	-2	-4	-5	-1	-2	-1	-1	-1	16	-6
ENFORCEMENT.tie-at:none_before	14	-2	-4	-4	-1	-2	-1	-1	-1	12	-8
ENFORCEMENT.tie-at:none_far	-4	-3	-3	-4	-1	-2	-1	-1	-1		22
ENFORCEMENT.tie-at:none_own	-9	-6	-7	-7	-3	-4	-2	-3	-2	41	-4
ENFORCEMENT.tie:country	15	-3	-4	-5	-2	-2	-2	-2	-1	-3	9
ENFORCEMENT.tie:holder	22	-3	-4	-5	-1	-2	-1	-1	-1	3	-5
ENFORCEMENT.tie:none	4	-3	-4	-5	-2	-2	-1	-2	-1	15	3
ENFORCEMENT.verb:does_answer	40	-3	-3	-4	-1	-2	-1	-1	-1	-17	-12
ENFORCEMENT.verb:does_call	16	-2	-2	-2	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.verb:does_confirm	34	-4	-6	-10	-2	-3	-2	-2	-2	-22	-12
ENFORCEMENT.verb:does_consider	29	-2	-3	-3	-1	-2	-1	-1	-1	-8	-9
ENFORCEMENT.verb:does_cross	-26	-4	-8	-7	-2	-4	-2	-3	-2	33	-22
ENFORCEMENT.verb:does_deny	19	-2	-2	-2	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.verb:does_expect	20	-2	-2	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.verb:does_fail	18	-1	-2	-2	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:does_go	-23	-4	-7	-9	-3	-4	-3	-3	-2	-12	32
ENFORCEMENT.verb:does_hope	-31	-4	-5	-5	-2	-3	-2	-2	-2	37	-17
ENFORCEMENT.verb:does_investigate	36	-4	-4	-4	-1	-2	-1	-2	-1	-16	-8
ENFORCEMENT.verb:does_keep	27	-3	-3	-5	-2	-2	-1	-2	-1	-15	-8
ENFORCEMENT.verb:does_license	7			-1						-2	-1
ENFORCEMENT.verb:does_meet	23	-3	-3	-3	-1	-2	-1	-1	-1	-7	-3
ENFORCEMENT.verb:does_pay	29	-2	-3	-4	-1	-2	-1	-1	-1	-13	-12
ENFORCEMENT.verb:does_reply	35	-3	-6	-5	-2	-3	-2	-2	-1	-9	-8
ENFORCEMENT.verb:does_report	-12	-2	-2	-2	-1	-1	-1	-1	-1	16	-6
ENFORCEMENT.verb:does_say	4	-2	-3	-4	-1	-2	-1	-1	-1	15	-8
ENFORCEMENT.verb:does_sit	14	-1	-2	-2		-1	-1	-1		-4	-1
ENFORCEMENT.verb:does_speak	14	-1	-2	-2	-1	-1	-1	-1		-4	-2
ENFORCEMENT.verb:does_state	-12	-3	-3	-4	-2	-2	-2	-2	-1	23	-12
ENFORCEMENT.verb:does_take	-23	-5	-6	-12	-3	-4	-3	-3	-3	37	-19
ENFORCEMENT.verb:does_tell	26	-2	-4	-4	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.verb:does_thrash	38	-3	-6	-8	-2	-3	-2	-2	-2	-21	-11
ENFORCEMENT.verb:does_warn	37	-3	-3	-4	-1	-2	-1	-1	-1	-23	-10
ENFORCEMENT.verb:does_wonder	17	-1	-2	-2	-1	-1	-1	-1		-5	-3
ENFORCEMENT.verb:does_write	28	-2	-3	-3	-1	-2	-1	-1	-1	-12	-4
ENFORCEMENT.verb:done-as_open	12	-1	-1	-1		-1				-3	-3
ENFORCEMENT.verb:done-by_control	29	-2	-3	-3	-1	-2	-1	-1	-1	-6	-8
ENFORCEMENT.verb:done-by_own	23	-2	-3	-3	-1	-1	-1	-1	-1	-4	-7
ENFORCEMENT.verb:done-in_keep	23	-1	-2	-2	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.verb:done-of_provide	13	-1	-1	-2	-1	-1	-1	-1		-3	-3
ENFORCEMENT.verb:done-on_run	15	-1	-2	-2	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.verb:done-on_turn	32	-2	-4	-3	-1	-2	-1	-2	-1	-17	-9
ENFORCEMENT.verb:done-owner_appoint	9	-1	-1	-1		-1				-2	-2
ENFORCEMENT.verb:done-owner_control	23	-2	-2	-3	-1	-2	-1	-1	-1	-3	-8
ENFORCEMENT.verb:done-owner_cut	27	-3	-4	-3	-1	-2	-1	-1	-1	-5	-6
ENFORCEMENT.verb:done-owner_present	11	-1	-1	-2		-1				-2	-3
ENFORCEMENT.verb:done-owner_sanction	14	-1	-1	-1		-1		-1		-2	-6
ENFORCEMENT.verb:done-owner_say	-13	-4	-4	-6	-2	-3	-2	-2	-2	22	-17
ENFORCEMENT.verb:done-owner_send	15	-1	-2	-2	-1	-1	-1	-1		-2	-4
ENFORCEMENT.verb:done-to_belong	26	-2	-3	-3	-1	-2	-1	-1	-1	-8	-10
ENFORCEMENT.verb:done-verb_appoint	16	-1	-3	-2	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:done-verb_ask	42	-3	-5	-6	-2	-2	-2	-2	-1	-25	-13
ENFORCEMENT.verb:done-verb_base	36	-3	-4	-4	-2	-3	-2	-2	-1	-9	-11
ENFORCEMENT.verb:done-verb_brief	25	-2	-3	-4	-1	-2	-1	-1	-1	-4	-6
ENFORCEMENT.verb:done-verb_call	12	-1	-1	-1		-1	-1	-1		-2	-3
ENFORCEMENT.verb:done-verb_lead	47	-2	-4	-3	-1	-2	-1	-2	-1	-24	-15
ENFORCEMENT.verb:done-verb_wonder	30	-2	-3	-4	-1	-2	-1	-1	-1	-16	-14
ENFORCEMENT.verb:done-with_go	20	-1	-4	-3	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.verb:done-with_meet	8	-1	-1	-1		-1				-2	-1
ENFORCEMENT.verb:done-within_target	25	-2	-2	-3	-1	-1	-1	-1	-1	-9	-5
ENFORCEMENT.where:body	9	-3	-4	-5	-1	-2	-1	-2	-1	8	5
ENFORCEMENT.where:item	33	-2	-4	-4	-1	-2	-1	-2	-1	-13	-7
FORUM.alike:1	3	-3	-4	6	12	-2	-2	-2	-1	-2	-3
FORUM.alike:2	14	-3	-4	7	-2	-2	-1	-1	-1	-2	-3
FORUM.alike:3	2	-3	-4	15	-4	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after1_agency	20	-2	-2	-9	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after1_company	-21	-3	-6	32	-4	-4	-2	-2	-2	-3	-5
FORUM.at-kind:after1_country	21	-1	-2	-8	-1	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after1_person	38	-2	-4	-21	-2	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after1_person-office	15	-3	-5		-3	-2	-2	-2	-1	-3	-3
FORUM.at-kind:after2_agency	34	-3	-4	-19	-11	-2	-2	-2	-1	-3	-4
FORUM.at-kind:after2_company	18	-1	-2	-5	-2	-1	-1	-1	-1	-1	-1
FORUM.at-kind:after2_country	26	-2	-4	-9	-4	-2	-2	-1	-1	-2	-3
FORUM.at-kind:after2_organization	-30	-7	-9	-22	35	-7	-4	-5	-4	-7	-8
FORUM.at-kind:after2_person	39	-2	-4	-24	-4	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after2_person-office	2	-3	-5	13	-4	-2	-2	-2	-2	-3	-3
FORUM.at-kind:before_agency	27	-3	-4	-16	-2	-2	-1	-2	-1	-2	-3
FORUM.at-kind:before_company	13	-1	-1	-4	-1	-1		-1		-1	-1
FORUM.at-kind:before_country	21	-1	-2	-9	-1	-1	-1	-1	-1	-1	-2
FORUM.at-kind:before_person	13	-2	-3	1	-3	-2	-1	-1	-1	-2	-2
FORUM.at-kind:before_person-office	8	-3	-4	11	-2	-3	-2	-2	-1	-3	-3
FORUM.at-kind:far_agency	32	-3	-4	-24	-2	-2	-2	-2	-1	-3	-3
FORUM.at-kind:far_company	39	-2	-4	-19	-2	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_country	14	-1	-2	-5	-1	-1	-1	-1	-1	-1	-1
FORUM.at-kind:far_organization	36	-3	-4	-16	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_person	22	-2	-4	-6	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_person-office	-33	-5	-6	38	-3	-4	-3	-3	-2	-4	-5
FORUM.at-kind:own_company	30	-2	-4	-12	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:own_country	29	-2	-2	-12	-4	-1	-1	-1	-1	-1	-2
FORUM.at-kind:own_organization	-19	-11	-9	-30	26	-8	-5	-6	-5	-8	-9
FORUM.at-kind:own_person	-41	-3	-5	45	-4	-5	-2	-2	-2	-3	-3
FORUM.at-kind:own_person-office	-7	-6	-8	23	-8	-3	-3	-3	-3	-5	-6
FORUM.at:after1	8	-2	-4	11	-2	-2	-1	-1	-1	-2	-3
FORUM.at:after2	4	-3	-4	-6	15	-2	-2	-2	-1	-2	-3
FORUM.at:before	14	-3	-3	6	-2	-2	-1	-1	-1	-2	-3
FORUM.at:far	11	-2	-4	8	-2	-2	-1	-1	-1	-2	-2
FORUM.at:own		-4	-5	12	8	-3	-2	-2	-2	-3	-3
FORUM.chance		-1	-3	4	4	-1	-1	-1	-1	-1	-1
FORUM.class:does_appointVerb	-42	-6	-9	48	-7	-5	-3	-4	-3	-5	-7
FORUM.class:does_attend	-1	-4	-5	8	-4	-3	-2	-2	-2	-3	-4
FORUM.class:does_forumVerb	-37	-3	-5	42	-4	-3	-2	-2	-1	-3	-4
FORUM.class:does_investVerb	18	-3	-3	-3	-3	-2	-1	-1	-1	-2	-2
FORUM.class:does_licenceVerb	19	-1	-2	-8	-1	-2	-1	-1	-1	-1	-2
FORUM.class:does_meetVerb	-15	-2	-3	18	-2	-2	-1	-1	-1	-2	-2
FORUM.class:does_moneyNoun	35	-5	-7	-31	-6	-2	-2	-2	-2	-4	-4
FORUM.class:does_policyVerb	20	-1	-1	-8	-1	-2	-1	-1	-1	-1	-1
FORUM.class:does_receiveVerb	32	-2	-3	-20	-1	-1	-1	-1	-1	-1	-2
FORUM.class:does_signVerb	35	-1	-2	-24	-1	-2	-1	-1	-1	-1	-1
FORUM.class:does_topicVerb	-11	-4	-8	22	-5	-3	-2	-2	-2	-4	-4
FORUM.class:does_travelVerb	-14	-5	-10	23	-5	-4	-4	-3	-2	-4	-8
FORUM.class:does_wish	14	-1	-1	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.class:done-between_signVerb	15	-2	-2	-8	-2	-2	-1	-1	-1	-1	-2
FORUM.class:done-by_policyVerb	37	-2	-3	-16	-2	-3	-1	-1	-1	-5	-2
FORUM.class:done-by_receiveVerb	18	-2	-2	-9	-1	-1	-1	-1	-1	-1	-1
FORUM.class:done-by_signVerb	37	-2	-3	-16	-2	-3	-1	-1	-1	-5	-2
FORUM.class:done-from_meetVerb	28	-2	-3	-14	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-of_talkNoun	7		-1	-2	-1						-1
FORUM.class:done-of_travelNoun	7		-1	-2	-1						-1
FORUM.class:done-of_travelVerb	7		-1	-2	-1						-1
FORUM.class:done-owner_appointVerb	29	-3	-4	-19	-2	-2	-1	-1	-1	-2	-2
FORUM.class:done-owner_pactNoun	13	-1	-2	-5	-1	-1	-1	-1	-1	-1	-1
FORUM.class:done-owner_receiveVerb	13	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-owner_travelVerb	15	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_attend	14	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_forumVerb	14	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_meetVerb	6		-1	-3							
FORUM.class:done-with_policyVerb	14	-1	-1	-5	-1	-1	-1	-1		-1	-1
FORUM.class:done-with_signVerb	14	-1	-1	-5	-1	-1	-1	-1		-1	-1
FORUM.cue:accompany	-9	-3	-3	16	-1	-1	-1	-1	-1	-2	-2
FORUM.cue:address	-29	-2	-4	33	-2	-2	-1	-1	-1	-2	-2
FORUM.cue:also	17	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:attend	-2	-5	-6	8	-10	-4	-3	-3	-2	-4	-5
FORUM.cue:company	29	-1	-2	-15	-2	-1	-1	-1	-1	-1	-1
FORUM.cue:conference	-19	-6	-7	6	21	-4	-3	-3	-3	-5	-5
FORUM.cue:conversation	11	-1	-1	-5	-1	-1				-1	-1
FORUM.cue:discussion	-20	-6	-4	26	-2	-2	-2	-2	-2	-3	-3
FORUM.cue:event	-32	-5	-7	14	30	-4	-3	-3	-2	-5	-5
FORUM.cue:group	25	-1	-3	-12	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:head	30	-2	-4	-12	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:invest	10	-1	-1	-4	-1	-1				-1	-1
FORUM.cue:keynote	-25	-2	-4	30	-4	-2	-1	-1	-1	-2	-3
FORUM.cue:license	-20	-6	-4	26	-2	-2	-2	-2	-2	-3	-3
FORUM.cue:meeting	9	-3	-3	6	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:member	23	-2	-2	-12	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:name	18	-1	-1	-11	-1	-1			-1	-1	-1
FORUM.cue:other	13	-2	-3	2	-3	-2	-1	-1	-1	-2	-2
FORUM.cue:participant	-32	-3	-5	35	-3	-2	-2	-2	-1	-2	-3
FORUM.cue:presence	10	-2	-3	7	-2	-3	-1	-1	-1	-3	-2
FORUM.cue:present	-21	-2	-3	29	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:receive	27	-2	-3	-16	-1	-1	-1	-1	-1	-2	-2
FORUM.cue:session	-6	-6	-8	23	-3	-3	-2	-2	-2	-4	-4
FORUM.cue:side	22	-1	-2	-10	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:sign	16	-2	-3	4	-2	-3	-1	-1	-1	-2	-2
FORUM.cue:signature	3	-3	-4	15	-7	-4	-2	-2	-1	-2	-3
FORUM.cue:speak	-39	-6	-7	26	22	-5	-3	-3	-3	-5	-5
FORUM.cue:speaker	-32	-2	-4	39	-3	-2	-1	-1	-1	-2	-3
FORUM.cue:speech	22	-2	-3	-7	-1	-3	-1	-1	-1	-2	-2
FORUM.cue:summit	22	-2	-2	-10	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:talk	22	-2	-2	-10	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:together	-19	-3	-4	-4	27	-2	-2	-2	-2	-3	-4
FORUM.cue:tour	26	-2	-3	-11	-2	-1	-1	-1	-1	-1	-2
FORUM.elsewhere:none	4	-3	-4	6	11	-2	-1	-2	-1	-2	-3
FORUM.elsewhere:other	11	-3	-4	9	-2	-2	-1	-1	-1	-2	-2
FORUM.elsewhere:same	10	-3	-4	8	-2	-3	-2	-2	-1	-3	-3
FORUM.governor:as	19	-2	-3	-10	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:at	32	-3	-4	-10	-6	-2	-1	-2	-1	-2	-3
FORUM.governor:between	15	-2	-2	-8	-2	-2	-1	-1	-1	-1	-2
FORUM.governor:by	-2	-2	-2	15	-1	-2	-1	-1	-1	-2	-2
FORUM.governor:for	22	-1	-2	-12	-1	-1	-1	-1	-1	-1	-2
FORUM.governor:free	-7	-3	-4	32	-3	-2	-2	-2	-1	-2	-3
FORUM.governor:from	27	-2	-3	-13	-1	-1	-1	-1	-1	-1	-2
FORUM.governor:in	33	-2	-3	-13	-8	-2	-1	-1	-1	-2	-2
FORUM.governor:of	9	-4	-5	-7	14	-3	-2	-2	-2	-3	-4
FORUM.governor:owner	19	-2	-2	-7	-1	-1	-1	-1	-1	-1	-2
FORUM.governor:to	-12	-5	-7	20	-4	-4	-3	-3	-2	-4	-5
FORUM.governor:under	28	-2	-3	-14	-4	-2	-1	-1	-1	-2	-2
FORUM.governor:verb	27	-2	-3	-12	-2	-2	-1	-1	-1	-2	-2
FORUM.governor:with	11	-2	-4	-25	20	-2	-1	-1	-1	-2	-3
FORUM.kind:agency	35	-2	-3	-15	-4	-2	-1	-1	-1	-2	-3
FORUM.kind:company	14	-2	-4	7	-2	-2	-1	-1	-1	-2	-3
FORUM.kind:country	22	-2	-2	-9	-2	-1	-1	-1	-1	-1	-2
FORUM.kind:organization	-26	-5	-5	-19	41	-4	-2	-3	-2	-4	-5
FORUM.kind:person	18	-2	-4	2	-2	-2	-1	-1	-1	-2	-2
FORUM.kind:person-office	-11	-4	-5	37	-4	-3	-2	-2	-2	-3	-4
FORUM.list:list	1	-3	-5	21	-3	-3	-2	-2	-1	-3	-3
FORUM.list:single	10	-3	-4	4	5	-2	-1	-1	-1	-2	-3
FORUM.mention:name_free	5	-3	-4	11	4	-2	-1	-2	-1	-2	-3
FORUM.mention:name_owner	16	-1	-2	-6	-1	-1	-1	-1	-1	-1	-2
FORUM.mention:nominal_free	11	-3	-4	9	-3	-2	-2	-2	-1	-3	-4
FORUM.mention:pronoun_free	22	-3	-3	-6	-2	-2	-1	-1	-1	-2	-3
FORUM.mention:pronoun_owner	29	-2	-3	-14	-2	-2	-1	-1	-1	-2	-2
FORUM.parts:1	10	-3	-4	4	6	-2	-1	-1	-1	-2	-3
FORUM.parts:2	12	-2	-3	7	-2	-2	-1	-1	-1	-2	-2
FORUM.parts:3	2	-2	-3	12	-3	-2	-1	-1	-1	-2	-2
FORUM.parts:4	3	-4	-5	18	-3	-3	-2	-2	-2	-3	-4
FORUM.rival:none_after1	-13	-3	-5	28	-3	-3	-2	-2	-1	-3	-4
FORUM.rival:none_after2	4	-3	-5	-27	24	-3	-2	-2	-2	-3	-4
FORUM.rival:none_before	26	-2	-3	-11	-1	-2	-1	-1	-1	-2	-2
FORUM.rival:none_far	6	-4	-6	15	-3	-3	-2	-2	-2	-3	-4
FORUM.rival:none_own	8	-5	-6	-16	18	-3	-2	-2	-2	-4	-4
FORUM.rival:other_after1	29	-2	-3	-14	-2	-2	-1	-1	-1	-2	-2
FORUM.rival:other_after2	9	-2	-3	8	-2	-1	-1	-1	-1	-2	-2
FORUM.rival:other_before	8	-3	-4	13	-2	-2	-1	-1	-1	-2	-3
FORUM.rival:other_far	15	-2	-3		-1	-2	-1	-1	-1	-2	-2
FORUM.rival:other_own	-6	-3	-5	25	-3	-3	-2	-2	-2	-2	-3
FORUM.rival:same_after1	25	-2	-3	-11	-2	-2	-1	-1	-1	-2	-3
FORUM.rival:same_own	18	-1	-2	-8	-1	-1	-1	-1	-1	-1	-1
FORUM.speech:silent_after1	10	-2	-4	7	-2	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_after2	4	-3	-4	-6	15	-2	-2	-2	-1	-2	-3
FORUM.speech:silent_before	13	-3	-3	7	-2	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_far	10	-2	-4	9	-2	-2	-1	-1	-1	-2	-2
FORUM.speech:silent_own		-4	-5	12	8	-3	-2	-2	-2	-3	-3
FORUM.speech:speaks_after1	-6	-3	-5	16	-3	-2	-1	-2	-1	-3	-3
FORUM.speech:speaks_before	28	-2	-3	-14	-1	-2	-1	-1	-1	-2	-2
FORUM.tie-at:body_after1	12	-1	-1	-4	-1	-1		-1		-1	-1
FORUM.tie-at:body_own	18	-2	-2	-7	-1	-1	-1	-1	-1	-1	-2
FORUM.tie-at:country_after1	16	-2	-4	-2	-2	-2	-1	-1	-1	-2	-2
FORUM.tie-at:country_after2	8	-3	-4	9	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_before	17	-3	-3	1	-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_far	2	-3	-4	14	-2	-2	-2	-1	-1	-2	-3
FORUM.tie-at:country_own	-2	-3	-4	20	-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:holder_before	-17	-5	-6	26	-3	-6	-2	-3	-2	-4	-4
FORUM.tie-at:none_after1	4	-2	-4	14	-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_after2	-2	-2	-4	-15	23	-2	-2	-2	-1	-2	-3
FORUM.tie-at:none_before	33	-2	-3	-17	-2	-2	-1	-1	-1	-2	-2
FORUM.tie-at:none_far	18	-2	-4		-2	-2	-1	-1	-1	-2	-2
FORUM.tie-at:none_own	6	-4	-5	-6	15	-3	-2	-2	-2	-3	-4
FORUM.tie:body	25	-2	-3	-8	-4	-2	-1	-1	-1	-2	-3
FORUM.tie:country	5	-3	-4	17	-2	-2	-1	-1	-1	-2	-3
FORUM.tie:holder	-17	-5	-6	30	-3	-5	-2	-2	-2	-3	-4
FORUM.tie:none	13	-3	-4	-2	7	-2	-1	-1	-1	-2	-3
FORUM.verb:does_confirm	-45	-6	-11	47	-6	-6	-4	-4	-3	-6	-9
FORUM.verb:does_give	33	-2	-3	-19	-2	-1	-1	-1	-1	-2	-2
FORUM.verb:does_ink	23	-2	-2	-13	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:does_invite	14	-1	-1	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.verb:does_put	37	-2	-2	-33	-1	-3	-1	-1	-1	-1	-1
FORUM.verb:does_share	35	-5	-7	-31	-6	-2	-2	-2	-2	-4	-4
FORUM.verb:does_sign	19	-1	-1	-8	-1	-2	-1	-1		-1	-1
FORUM.verb:does_speak	-15	-2	-3	18	-2	-2	-1	-1	-1	-2	-2
FORUM.verb:does_take	-6	-5	-7	15	-8	-4	-3	-3	-3	-5	-4
FORUM.verb:done-between_conclude	15	-2	-2	-8	-2	-2	-1	-1	-1	-1	-2
FORUM.verb:done-by_affirm	-38	-5	-6	39	-2	-4	-2	-2	-2	-3	-4
FORUM.verb:done-by_sign	37	-2	-3	-16	-2	-3	-1	-1	-1	-5	-2
FORUM.verb:done-from_meet	28	-2	-3	-14	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:done-of_bear	-41	-4	-6	43	-4	-6	-2	-2	-2	-3	-4
FORUM.verb:done-of_tour	7		-1	-2	-1						-1
FORUM.verb:done-owner_accord	13	-1	-2	-5	-1	-1	-1	-1	-1	-1	-1
FORUM.verb:done-owner_confirm	29	-3	-4	-19	-2	-2	-1	-1	-1	-2	-2
FORUM.verb:done-owner_convince	3			-1							
FORUM.verb:done-verb_base	27	-2	-3	-10	-2	-2	-1	-2	-1	-2	-2
FORUM.verb:done-verb_bring	14	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:done-verb_meet	6		-1	-3							
FORUM.verb:done-with_sign	14	-1	-1	-5	-1	-1	-1	-1		-1	-1
FORUM.where:body	10	-3	-4	7	3	-2	-1	-1	-1	-2	-3
FORUM.where:item	-38	-5	-6	39	-2	-4	-2	-2	-2	-3	-4
INVESTMENT.alike:1	5	-3	-4	-5	-2	-3		13	7	-3	-4
INVESTMENT.alike:2	29	-3	-4	-4	-1	-2	-2	-6	-2	-3	-3
INVESTMENT.alike:3	7	-3	-5	-5	-2	-3	-2	1	14	-3	-3
INVESTMENT.at-kind:after1_agency	17	-3	-5	-5	-2	-3	-2	7	-4	-3	-4
INVESTMENT.at-kind:after1_company	-21	-3	-5	-5	-2	-3	-2	31	12	-3	-4
INVESTMENT.at-kind:after1_country	18	-1	-2	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.at-kind:after1_person	26	-2	-4	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.at-kind:after1_person-office	33	-3	-4	-6	-1	-2	-2	-6	-4	-2	-3
INVESTMENT.at-kind:after2_agency	31	-2	-3	-4	-1	-2	-1	-7	-3	-2	-3
INVESTMENT.at-kind:after2_company	4	-4	-6	-6	-2	-4	-3	22	-7	-3	-5
INVESTMENT.at-kind:after2_country	20	-2	-2	-3	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.at-kind:after2_organization	26	-2	-3	-4	-1	-2	-1	-8	-2	-2	-2
INVESTMENT.at-kind:after2_person	33	-3	-5	-6	-1	-2	-2	-7	-2	-2	-3
INVESTMENT.at-kind:after2_person-office	-8	-5	-5	-7	-2	-3	15	5	11	-3	-4
INVESTMENT.at-kind:before_agency	33	-3	-3	-4	-1	-2	-1	-7	-3	-3	-3
INVESTMENT.at-kind:before_company	-43	-9	-13	-13	-5	-9	-5	31	29	-7	-11
INVESTMENT.at-kind:before_country	23	-2	-2	-3	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.at-kind:before_person	25	-2	-3	-4	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.at-kind:before_person-office	27	-3	-4	-5	-1	-2	-2	-4	-4	-2	-3
INVESTMENT.at-kind:far_agency	-4	-3	-3	-4	-2	-2	-2	21	-3	-3	-3
INVESTMENT.at-kind:far_company	40	-3	-5	-5	-2	-3	-2	-10	-4	-2	-3
INVESTMENT.at-kind:far_country	16	-2	-3	-3	-1	-1	-1	-2	-1	-2	-2
INVESTMENT.at-kind:far_organization	10	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.at-kind:far_person	20	-2	-3	-3	-1	-2	-1	-3	-2	-2	-2
INVESTMENT.at-kind:far_person-office	21	-2	-2	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.at-kind:own_agency	-19	-8	-9	-13	-5	-6	-4	30	-22	-9	-9
INVESTMENT.at-kind:own_company	-21	-11	-16	-14	-6	-9	-6	13	42	-9	-13
INVESTMENT.at-kind:own_country	7	-2	-3	-4	-1	-2	-1	-5	16	-2	-3
INVESTMENT.at-kind:own_organization	38	-5	-5	-6	-2	-3	-2	-10	-12	-3	-4
INVESTMENT.at-kind:own_person	25	-2	-3	-5	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.at-kind:own_person-office	31	-3	-3	-5	-1	-2	-1	-5	-4	-2	-3
INVESTMENT.at:after1	12	-3	-4	-5	-1	-2	-2	9	3	-2	-3
INVESTMENT.at:after2	9	-4	-5	-6	-2	-3	4	12	1	-3	-4
INVESTMENT.at:before	8	-3	-4	-4	-1	-2	-1	6	8	-2	-3
INVESTMENT.at:far	16	-2	-3	-4	-1	-2	-1	4	-2	-2	-3
INVESTMENT.at:own	-2	-5	-6	-7	-2	-4	-2	11	25	-4	-5
INVESTMENT.chance	-13	-2	-5	-1	-2	-2	-1	6	17	-2	-3
INVESTMENT.class:does_appointVerb	26	-2	-3	-5	-1	-2	-1	-6	-3	-2	-2
INVESTMENT.class:does_attend	23	-2	-2	-5	-1	-2	-1	-4	-3	-1	-2
INVESTMENT.class:does_callVerb	23	-2	-2	-5	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:does_forumVerb	18	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:does_investVerb	-18	-4	-5	-8	-2	-4	-2	29	-13	-5	-5
INVESTMENT.class:does_launchVerb	25	-3	-3	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.class:does_licenceVerb	12	-1	-1	-2	-1	-1	-1	-1	-2	-1	-1
INVESTMENT.class:does_meetVerb	-35	-6	-5	-7	-3	-4	20	14	19	-4	-5
INVESTMENT.class:does_pactNoun	11	-1	-1	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_planned	-20	-6	-9	-8	-4	-5	-3	-22	31	-6	-7
INVESTMENT.class:does_policyNoun	11	-1	-1	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_policyVerb	-4	-3	-4	-4	-2	-3	-2	-10	23	-3	-4
INVESTMENT.class:does_punishNoun	11	-1	-1	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_punishVerb	18	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:does_receiveVerb	15	-1	-3	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_signVerb	30	-2	-2	-4	-1	-2	-1	-6	-6	-2	-2
INVESTMENT.class:does_talkNoun	15	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_topicVerb	19	-2	-3	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.class:does_travelNoun	14	-1	-2	-3	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_travelVerb	16	-1	-3	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_wish	15	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.class:done-according_pactNoun	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-according_receiveVerb	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-attended_attend	8	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-attended_forumVerb	8	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-by_policyVerb	30	-2	-3	-4	-2	-3	-2	-3	-3	-6	-2
INVESTMENT.class:done-by_signVerb	30	-2	-3	-4	-2	-3	-2	-3	-3	-6	-2
INVESTMENT.class:done-from_launchVerb	19	-2	-3	-2	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:done-from_receiveVerb	10	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.class:done-headed_travelVerb	12	-1	-4	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-in_callVerb	19	-2	-2	-4	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.class:done-owner_forumVerb	32	-3	-3	-3	-2	-2	-1	-8	-10	-3	-4
INVESTMENT.class:done-owner_investVerb	20	-2	-2	-2	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.class:done-owner_launchVerb	17	-2	-2	-2	-1	-1	-1	-3	-1	-2	-3
INVESTMENT.class:done-owner_punishVerb	17	-2	-2	-2	-1	-2	-1	-3	-2	-3	-4
INVESTMENT.class:done-owner_receiveVerb	17	-1	-2	-2	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:done-owner_topicVerb	20	-2	-2	-2	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:done-presence_policyVerb	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-presence_signVerb	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-represented_attend	18	-1	-2	-2	-1	-2	-1	-4	-2	-1	-1
INVESTMENT.class:done-verb_appointVerb	-26	-4	-8	-6	-3	-4	-3	43	-11	-4	-5
INVESTMENT.class:done-verb_attend	-35	-3	-6	-5	-2	-3	-2	46	-5	-3	-4
INVESTMENT.class:done-verb_callVerb	-28	-6	-6	-9	-3	-4	-3	30	-5	-5	-6
INVESTMENT.class:done-verb_licenceVerb	36	-3	-5	-5	-2	-3	-2	-21	-4	-3	-6
INVESTMENT.class:done-verb_punishVerb	27	-3	-3	-4	-2	-2	-2	-10	-2	-3	-3
INVESTMENT.class:done-verb_receiveVerb	23	-2	-4	-4	-1	-1	-1	-5	-2	-1	-2
INVESTMENT.class:done-verb_talkNoun	-28	-6	-6	-9	-3	-4	-3	30	-5	-5	-6
INVESTMENT.class:done-verb_topicVerb	37	-5	-5	-6	-2	-3	-2	-14	-3	-4	-4
INVESTMENT.class:done-with_meetVerb	23	-2	-2	-4	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.cue:accompany	21	-2	-4	-4	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.cue:along	15	-2	-2	-1	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.cue:also	29	-3	-3	-5	-1	-2	-1	-7	-4	-2	-2
INVESTMENT.cue:appoint	13	-1	-2	-2	-1	-1	-1	-1	-2	-1	-1
INVESTMENT.cue:attend	24	-2	-2	-5	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:both	29	-2	-2	-3	-1	-2	-1	-11	-2	-2	-2
INVESTMENT.cue:buy	-12	-5	-5	-5	-3	-4	-3	18	6	-4	-5
INVESTMENT.cue:company	9	-2	-4	-4	-1	-2	-1	-6	14	-2	-2
INVESTMENT.cue:conference	27	-2	-4	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.cue:conversation	17	-1	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.cue:delegation	18	-1	-4	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.cue:discussion	-48	-9	-7	-10	-4	-6	25	19	24	-6	-7
INVESTMENT.cue:event	22	-2	-2	-6	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.cue:exchange	21	-2	-3	-2	-1	-2	-1	-4	-3	-1	-2
INVESTMENT.cue:fund	-4	-2	-2	-4	-1	-2	-1	-6	20	-2	-2
INVESTMENT.cue:group	-9	-6	-11	-8	-6	-5	-3	-21	25	-5	-7
INVESTMENT.cue:head	23	-2	-5	-2	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.cue:invest	16	-1	-1	-2	-1	-1	-1	-2	-5	-1	-1
INVESTMENT.cue:join	-30	-3	-6	-5	-2	-3	-2	43	-5	-3	-4
INVESTMENT.cue:lead	-16	-2	-3	-3	-1	-2	-1	-5	29	-2	-2
INVESTMENT.cue:license	35	-2	-2	-2	-1	-2	-1	-9	-15	-2	-2
INVESTMENT.cue:likewise	9	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.cue:meeting	22	-1	-2	-3	-1	-1	-1	-6	-2	-1	-1
INVESTMENT.cue:member	16	-2	-2	-4	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.cue:name	29	-2	-2	-5	-1	-2	-1	-6	-7	-2	-2
INVESTMENT.cue:other	4	-3	-4	-5	-2	-2	-2	-7	19	-3	-3
INVESTMENT.cue:owner	10	-1	-1	-1		-1		-1	-2	-1	-1
INVESTMENT.cue:party	24	-3	-4	-4	-1	-2	-2	-5	-4	-2	-3
INVESTMENT.cue:presence	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.cue:present	31	-2	-3	-7	-1	-2	-2	-6	-3	-2	-2
INVESTMENT.cue:receive	16	-1	-4	-2	-1	-1	-1	-3	-1	-1	-1
INVESTMENT.cue:represent	28	-2	-2	-3	-1	-4	-1	-8	-3	-2	-2
INVESTMENT.cue:sell	-29	-5	-7	-8	-3	-4	-3	18	18	-4	-5
INVESTMENT.cue:side	21	-2	-2	-4	-1	-1	-1	-3	-5	-1	-2
INVESTMENT.cue:sign	24	-2	-3	-3	-1	-3	-1	-5	-3	-2	-2
INVESTMENT.cue:speak	19	-1	-2	-3	-1	-2	-1	-4	-2	-1	-1
INVESTMENT.cue:subsidiary	44	-5	-8	-6	-3	-4	-3	-27	-21	-5	-4
INVESTMENT.cue:talk	-6	-3	-3	-4	-1	-2	-2	-10	26	-2	-3
INVESTMENT.cue:team	24	-2	-3	-3	-1	-1	-1	-6	-4	-2	-2
INVESTMENT.cue:together	35	-3	-5	-6	-2	-2	-2	-6	-8	-2	-3
INVESTMENT.cue:too	15	-1	-1	-4	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.cue:tour	24	-2	-3	-3	-1	-2	-1	-7	-5	-2	-2
INVESTMENT.cue:visit	-15	-3	-3	-4	-2	-2	-2	25	-4	-2	-3
INVESTMENT.cue:welcome	21	-2	-4	-4	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.elsewhere:none	10	-3	-4	-5	-2	-3	-2	15		-3	-3
INVESTMENT.elsewhere:other	3	-3	-4	-5	-2	-3		3	18	-3	-3
INVESTMENT.elsewhere:same	44	-5	-9	-7	-3	-4	-3	-20	-6	-5	-6
INVESTMENT.governor:according	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.governor:among	26	-2	-2	-2	-1	-1	-1	-3	-10	-1	-2
INVESTMENT.governor:at	17	-2	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.governor:attended	8	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.governor:between	-45	-8	-12	-13	-6	-12	-6	50	-12	-8	-10
INVESTMENT.governor:by	19	-4	-6	-6	-3	-4	-2	-16	15	-4	-5
INVESTMENT.governor:for	35	-3	-4	-4	-2	-3	-2	-14	-6	-3	-4
INVESTMENT.governor:free	15	-3	-4	-5	-2	-3		-1	11	-3	-3
INVESTMENT.governor:from	11	-4	-4	-4	-2	-3	-2	-14	15	-3	-3
INVESTMENT.governor:headed	12	-1	-4	-1		-1		-1	-1	-1	-1
INVESTMENT.governor:in	-7	-3	-4	-5	-1	-2	-1	-7	31	-2	-3
INVESTMENT.governor:of	-2	-4	-5	-7	-2	-3	-2	26	-6	-3	-4
INVESTMENT.governor:on	24	-2	-6	-4	-1	-2	-1	-5	-3	-2	-3
INVESTMENT.governor:owner	25	-2	-3	-3	-1	-2	-1	-4	-5	-2	-2
INVESTMENT.governor:presence	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.governor:represented	18	-1	-2	-2	-1	-2	-1	-4	-2	-1	-1
INVESTMENT.governor:to	45	-4	-6	-6	-2	-3	-2	-12	-26	-4	-5
INVESTMENT.governor:verb	-25	-5	-7	-7	-3	-4	-3	55	-18	-4	-6
INVESTMENT.governor:with	8	-3	-4	-5	-1	-2	-2	-12	18	-2	-3
INVESTMENT.kind:agency	4	-3	-4	-5	-2	-3	-2	23	-5	-3	-4
INVESTMENT.kind:company	-26	-6	-9	-8	-3	-5	-3	35	32	-5	-7
INVESTMENT.kind:country	14	-2	-3	-3	-1	-2	-1	-4	7	-2	-2
INVESTMENT.kind:organization	32	-3	-3	-4	-1	-2	-1	-8	-4	-2	-2
INVESTMENT.kind:person	24	-2	-4	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.kind:person-office	20	-3	-4	-5	-2	-2	3	-2	1	-2	-3
INVESTMENT.list:list	-21	-4	-6	-7	-2	-4	3	25	21	-3	-4
INVESTMENT.list:single	14	-3	-4	-5	-2	-2	-2	6	4	-3	-3
INVESTMENT.mention:name_free	5	-4	-5	-5	-2	-3	-1	11	10	-3	-4
INVESTMENT.mention:name_owner	23	-2	-2	-3	-1	-2	-1	-4	-5	-2	-2
INVESTMENT.mention:nominal_free	-2	-4	-5	-6	-2	-3	-2	13	11	-4	-4
INVESTMENT.mention:nominal_owner	19	-2	-2	-2	-1	-1	-1	-2	-2	-2	-2
INVESTMENT.mention:post_free	36	-3	-5	-6	-1	-3	-2	-7	-2	-2	-3
INVESTMENT.mention:pronoun_free	25	-2	-3	-5	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.mention:pronoun_owner	42	-4	-5	-5	-2	-3	-2	-8	-12	-3	-4
INVESTMENT.parts:1	6	-3	-4	-5	-2	-3	-2	10	11	-3	-4
INVESTMENT.parts:2	11	-3	-5	-5	-2	-3		14	-1	-3	-4
INVESTMENT.parts:3	9	-3	-4	-4	-1	-2	-2	-7	18	-2	-3
INVESTMENT.parts:4	-23	-5	-9	-8	-2	-4	-2	-14	28	-4	-7
INVESTMENT.rival:none_after1	14	-3	-5	-6	-2	-3	-2	5	10	-3	-4
INVESTMENT.rival:none_after2	13	-3	-5	-7	-2	-3	-2	15	-4	-3	-4
INVESTMENT.rival:none_before	13	-3	-4	-4	-1	-2	-1	-6	13	-2	-3
INVESTMENT.rival:none_far	22	-2	-3	-3	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.rival:none_own	-1	-5	-6	-7	-3	-4	-2	12	22	-4	-6
INVESTMENT.rival:other_after1	12	-2	-4	-4	-1	-2	-1	11	-4	-2	-3
INVESTMENT.rival:other_after2	1	-4	-4	-5	-2	-3	10	1	8	-3	-4
INVESTMENT.rival:other_before	-4	-3	-4	-5	-1	-2	-2	22	-4	-2	-3
INVESTMENT.rival:other_far	11	-3	-3	-4	-1	-2	-2	10	-3	-2	-3
INVESTMENT.rival:other_own	4	-5	-6	-6	-2	-3	-2	5	17	-3	-4
INVESTMENT.rival:same_after1	28	-2	-4	-4	-1	-2	-1	-6	-2	-2	-3
INVESTMENT.rival:same_after2	36	-3	-4	-4	-2	-2	-2	-16	-9	-2	-3
INVESTMENT.rival:same_far	21	-2	-2	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.rival:same_own	15	-2	-2	-3	-1	-1	-1	-1	-3	-1	-2
INVESTMENT.speech:silent_after1	11	-3	-4	-5	-2	-2	-2	10	3	-2	-3
INVESTMENT.speech:silent_after2	6	-4	-5	-6	-2	-3	4	13	1	-3	-4
INVESTMENT.speech:silent_before	5	-3	-4	-5	-1	-2	-2	8	10	-2	-3
INVESTMENT.speech:silent_far	15	-2	-3	-4	-1	-2	-1	5	-3	-2	-3
INVESTMENT.speech:silent_own	-7	-5	-7	-7	-3	-4	-3	14	29	-4	-5
INVESTMENT.speech:speaks_after1	20	-2	-3	-3	-1	-2	-1	-3	-2	-2	-2
INVESTMENT.speech:speaks_after2	38	-4	-7	-7	-2	-3	-4	-9	-4	-4	-4
INVESTMENT.speech:speaks_before	26	-2	-3	-3	-1	-2	-1	-5	-2	-2	-2
INVESTMENT.speech:speaks_far	24	-2	-3	-3	-1	-1	-1	-6	-2	-2	-2
INVESTMENT.speech:speaks_own	30	-2	-2	-4	-1	-2	-1	-6	-6	-2	-2
INVESTMENT.tie-at:country_after1	-5	-3	-5	-5	-2	-3	-2	27	-4	-3	-3
INVESTMENT.tie-at:country_after2	7	-3	-4	-5	-2	-2	-6	-14	21	-2	-3
INVESTMENT.tie-at:country_before	21	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.tie-at:country_far	21	-2	-2	-3	-1	-2	-1	-3	-2	-2	-2
INVESTMENT.tie-at:country_own	-7	-4	-7	-7	-2	-4	-2	11	20	-4	-5
INVESTMENT.tie-at:holder_after1	17	-2	-3	-3	-1	-2	-1	-2	-1	-2	-1
INVESTMENT.tie-at:holder_after2	-26	-9	-9	-11	-4	-6	24	22	-20	-6	-7
INVESTMENT.tie-at:holder_before	20	-2	-3	-4	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.tie-at:holder_far	21	-2	-3	-4	-1	-2	-1	-3	-1	-2	-2
INVESTMENT.tie-at:holder_own	22	-2	-2	-5	-1	-2	-1	-3	-2	-1	-2
INVESTMENT.tie-at:none_after1	17	-3	-4	-5	-2	-2	-2	3	4	-2	-3
INVESTMENT.tie-at:none_after2	19	-3	-4	-5	-2	-3	-2	10	-4	-3	-4
INVESTMENT.tie-at:none_before	5	-3	-4	-5	-1	-2	-2	8	10	-2	-3
INVESTMENT.tie-at:none_far	15	-3	-3	-4	-1	-2	-1	6	-3	-2	-3
INVESTMENT.tie-at:none_own	-2	-5	-6	-7	-3	-4	-2	10	25	-4	-6
INVESTMENT.tie:country	3	-3	-4	-5	-2	-3	-2	10	12	-3	-3
INVESTMENT.tie:holder	7	-3	-4	-5	-2	-2	11	6	-5	-2	-3
INVESTMENT.tie:none	10	-3	-4	-5	-2	-3	-2	9	8	-3	-4
INVESTMENT.verb:does_adopt	29	-3	-3	-4	-1	-2	-2	-5	-5	-3	-3
INVESTMENT.verb:does_affirm	24	-3	-4	-4	-1	-2	-3	-5	-2	-2	-2
INVESTMENT.verb:does_announce	17	-1	-1	-2	-1	-1		-2	-2	-1	-1
INVESTMENT.verb:does_ask	21	-2	-4	-4	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.verb:does_attend	20	-2	-2	-6	-1	-2	-1	-3	-3	-1	-2
INVESTMENT.verb:does_call	15	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.verb:does_cut	24	-2	-3	-5	-1	-2	-1	-3	-4	-2	-2
INVESTMENT.verb:does_expect	32	-3	-4	-4	-2	-2	-2	-8	-7	-2	-3
INVESTMENT.verb:does_intend	29	-3	-6	-5	-2	-3	-2	-8	-5	-3	-3
INVESTMENT.verb:does_invite	14	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_leave	17	-1	-3	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_meet	-47	-9	-8	-10	-4	-6	24	19	21	-6	-7
INVESTMENT.verb:does_order	11	-1	-1	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_own	31	-3	-4	-4	-2	-2	-2	-12	-6	-2	-3
INVESTMENT.verb:does_present	27	-2	-2	-9	-1	-1	-1	-6	-2	-1	-2
INVESTMENT.verb:does_put	28	-2	-2	-6	-1	-2	-1	-6	-7	-2	-2
INVESTMENT.verb:does_receive	17	-1	-5	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_say	26	-2	-3	-3	-1	-2	-1	-5	-2	-2	-2
INVESTMENT.verb:does_set	-20	-6	-9	-8	-4	-5	-3	-22	31	-6	-7
INVESTMENT.verb:does_speak	18	-1	-2	-3	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.verb:does_take	29	-2	-3	-7	-1	-2	-1	-7	-4	-2	-2
INVESTMENT.verb:does_tell	19	-1	-3	-3	-1	-1	-1	-2	-2	-2	-1
INVESTMENT.verb:done-according_accord	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-attended_attend	8	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-between_split	-49	-11	-16	-17	-8	-15	-8	51	-16	-10	-13
INVESTMENT.verb:done-by_sign	30	-2	-3	-4	-2	-3	-2	-3	-3	-6	-2
INVESTMENT.verb:done-from_come	21	-1	-2	-3	-1	-1	-1	-7	-3	-1	-2
INVESTMENT.verb:done-headed_head	12	-1	-4	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-in_brief	19	-2	-2	-4	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.verb:done-of_come	-23	-5	-5	-8	-3	-4	-3	29	-7	-4	-6
INVESTMENT.verb:done-owner_buy	10	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_cut	11	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-presence_sign	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-represented_represent	18	-1	-2	-2	-1	-2	-1	-4	-2	-1	-1
INVESTMENT.verb:done-to_come	21	-3	-4	-4	-2	-2	-2	-8	-11	-2	-3
INVESTMENT.verb:done-verb_ask	23	-2	-3	-4	-1	-2	-1	-9	-2	-2	-2
INVESTMENT.verb:done-verb_join	-40	-3	-7	-5	-2	-3	-2	49	-5	-3	-4
INVESTMENT.where:body	8	-3	-4	-5	-2	-3	-1	9	8	-3	-4
INVESTMENT.where:item	29	-2	-3	-4	-1	-3	-1	-5	-3	-2	-2
LAUNCH.alike:1	8	-3	-4	5	7	-2	-1	-2	-1	-2	-3
LAUNCH.alike:2	14	-3	-4		4	-2	-1	-1	-1	-2	-3
LAUNCH.alike:3	-3	-5	-7	5	19	-5	-3	-3	-2	-5	-5
LAUNCH.at-kind:after1_agency	-6	-5	-7	-35	28	-4	-3	-3	-3	-5	-7
LAUNCH.at-kind:after1_company	-11	-5	-7	-17	34	-5	-3	-3	-3	-5	-7
LAUNCH.at-kind:after1_country	29	-2	-3	-8	-7	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after1_organization	43	-3	-6	-20	-13	-3	-2	-2	-2	-3	-4
LAUNCH.at-kind:after1_person	17	-4	-7	7	-10	-4	-2	-2	-2	-4	-4
LAUNCH.at-kind:after1_person-office	-8	-4	-7	29	-9	-4	-3	-3	-2	-4	-5
LAUNCH.at-kind:after2_agency	26	-2	-2	-9	-3	-1	-1	-1	-1	-2	-2
LAUNCH.at-kind:after2_company	20	-1	-2	-6	-2	-2	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_country	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_organization	25	-1	-2	-11	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_person	21	-1	-4	-7	-1	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_person-office	17	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
LAUNCH.at-kind:before_agency	27	-3	-3	-5	-5	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_company	5	-3	-5	-8	18	-3	-2	-2	-2	-2	-4
LAUNCH.at-kind:before_country	13	-1	-2	-3	-2	-1	-1	-1		-1	-1
LAUNCH.at-kind:before_organization	-17	-3	-4	24	-3	-2	-2	-2	-1	-2	-3
LAUNCH.at-kind:before_person	30	-2	-2	-18	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_person-office	31	-2	-3	-14	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:far_agency	2	-3	-4	-14	23	-3	-2	-2	-1	-3	-3
LAUNCH.at-kind:far_company	31	-2	-3	-14	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_country	19	-2	-2	-6	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:far_organization	44	-4	-5	-18	-13	-5	-2	-2	-2	-3	-4
LAUNCH.at-kind:far_person	-13	-3	-4	24	-4	-2	-2	-2	-1	-3	-3
LAUNCH.at-kind:far_person-office	-10	-6	-7	30	-8	-4	-4	-3	-2	-5	-5
LAUNCH.at-kind:own_agency	4	-4	-4	-18	22	-3	-1	-2	-1	-4	-4
LAUNCH.at-kind:own_company	22	-5	-8	-20	8	-4	-3	-3	-3	-4	-6
LAUNCH.at-kind:own_country	17	-2	-2	-5	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:own_organization	16	-2	-2	-5	-1	-1	-1	-1	-1	-1	-1
LAUNCH.at-kind:own_person	8	-4	-5	12	-5	-3	-2	-2	-2	-3	-3
LAUNCH.at-kind:own_person-office	-6	-4	-5	21	-6	-2	-2	-2	-1	-3	-3
LAUNCH.at:after1	-1	-4	-6	9	20	-4	-2	-2	-2	-4	-5
LAUNCH.at:after2	20	-1	-2	-7	-2	-1	-1	-1	-1	-1	-2
LAUNCH.at:before	15	-2	-3	-4	4	-2	-1	-1	-1	-2	-2
LAUNCH.at:far	3	-3	-4	13	6	-2	-2	-2	-1	-3	-3
LAUNCH.at:own	10	-3	-4	4	8	-2	-1	-2	-1	-3	-3
LAUNCH.chance	-21	-2	-4	8	22	-1	-1	-1	-1	-2	-3
LAUNCH.class:does_appointVerb	31	-2	-2	-16	-2	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_attend	-16	-3	-3	22	-6	-2	-1	-2	-1	-2	-3
LAUNCH.class:does_callVerb	-1	-5	-5	12	-5	-3	-2	-2	-2	-3	-4
LAUNCH.class:does_forumVerb	-6	-2	-3	17	-3	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_investVerb	42	-3	-4	-21	-9	-2	-1	-2	-1	-3	-3
LAUNCH.class:does_launchVerb	24	-2	-2	-5	-6	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_licenceVerb	36	-2	-3	-23	-4	-2	-2	-1	-1	-2	-3
LAUNCH.class:does_meetVerb	45	-3	-3	-32	-6	-3	-2	-2	-2	-2	-3
LAUNCH.class:does_policyVerb	18	-1	-2	-4	-4	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_punishVerb	24	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_receiveVerb	10	-1	-2	-2	-1	-1				-1	-1
LAUNCH.class:does_signVerb	44	-4	-4	-28	-12	-3	-1	-2	-2	-3	-3
LAUNCH.class:does_talkNoun	25	-1	-3	-14	-1	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_topicVerb	24	-2	-4	-8	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_travelVerb	32	-2	-3	-22	-3	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_wish	41	-3	-4	-29	-4	-2	-2	-1	-1	-2	-3
LAUNCH.class:done-according_pactNoun	18	-1	-2	-5	-4	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-according_receiveVerb	18	-1	-2	-5	-4	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-at_callVerb	15	-1	-1	-4	-3	-1	-1	-1		-1	-1
LAUNCH.class:done-at_talkNoun	13	-1	-1	-5	-3	-1	-1			-1	-1
LAUNCH.class:done-at_wish	13	-1	-1	-5	-3	-1	-1			-1	-1
LAUNCH.class:done-attended_attend	8		-2	-3							
LAUNCH.class:done-attended_forumVerb	8		-2	-3							
LAUNCH.class:done-by_forumVerb	-23	-6	-7	-23	30	-6	-4	-4	-4	-6	-7
LAUNCH.class:done-by_investVerb	26	-2	-3	-7	-4	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-by_receiveVerb	20	-2	-1	-6	-6	-2	-1	-1	-1	-1	-1
LAUNCH.class:done-led_investVerb	13	-1	-3	-4	-1	-1				-1	-1
LAUNCH.class:done-on_callVerb	14	-1	-2	-6	-2	-1		-1		-1	-1
LAUNCH.class:done-owner_callVerb	18	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-owner_forumVerb	-19	-7	-10	-20	25	-6	-3	-4	-4	-6	-9
LAUNCH.class:done-owner_investVerb	13	-1	-2	-3	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-to_attend	19	-1	-2	-4	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-to_investVerb	10	-1	-1	-2	-1	-1		-1		-1	-2
LAUNCH.class:done-to_licenceVerb	10	-1	-1	-2	-1	-1		-1		-1	-2
LAUNCH.class:done-to_policyVerb	10	-1	-1	-2	-1	-1		-1		-1	-2
LAUNCH.class:done-to_signVerb	10	-1	-1	-2	-1	-1		-1		-1	-2
LAUNCH.class:done-verb_appointVerb	12	-1	-2	-3	-1	-1		-1		-1	-1
LAUNCH.class:done-verb_topicVerb	26	-4	-3	-6	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-with_forumVerb	11	-1	-2	-3	-2	-1	-1	-1		-1	-1
LAUNCH.class:done-with_launchNoun	-25	-5	-8	26	-13	-4	-3	-3	-3	-4	-5
LAUNCH.class:done-with_launchVerb	-41	-7	-11	43	-16	-5	-3	-4	-3	-5	-6
LAUNCH.class:done-with_meetVerb	44	-2	-3	-32	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-with_policyVerb	30	-3	-4	-17	-11	-2	-1	-1	-1	-2	-3
LAUNCH.cue:accompany	46	-3	-8	-31	-9	-3	-2	-2	-2	-3	-4
LAUNCH.cue:also	13	-2	-3	3	-5	-2	-1	-1	-1	-2	-2
LAUNCH.cue:attend	-5	-1	-2	16	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:ceremony	-28	-5	-8	41	-11	-4	-4	-3	-3	-5	-6
LAUNCH.cue:company	-31	-3	-5	45	-9	-3	-2	-2	-1	-3	-3
LAUNCH.cue:conference	-23	-6	-9	33	-17	-5	-4	-4	-3	-5	-7
LAUNCH.cue:conversation	-32	-4	-6	34	-9	-4	-3	-3	-2	-4	-5
LAUNCH.cue:delegation	20	-1	-4	-6	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:event	-16	-4	-4	27	-5	-2	-2	-2	-1	-2	-3
LAUNCH.cue:exchange	20	-1	-2	-4	-5	-1	-1	-1	-1	-1	-2
LAUNCH.cue:forum	-27	-3	-3	29	-3	-2	-1	-1	-1	-2	-3
LAUNCH.cue:fund	30	-2	-6	-19	-6	-3	-1	-2	-1	-3	-3
LAUNCH.cue:group	-22	-3	-6	-6	34	-2	-1	-1	-1	-2	-3
LAUNCH.cue:head	17	-2	-3	-4	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:host	28	-2	-2	-9	-7	-2	-1	-1	-1	-2	-2
LAUNCH.cue:lead	12	-1	-2	-3	-2	-1				-1	-1
LAUNCH.cue:license	17	-1	-1	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:meeting	32	-1	-2	-17	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:member	17	-2	-2	-5	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:name	-28	-6	-8	-25	32	-7	-4	-4	-4	-6	-8
LAUNCH.cue:other	25	-1	-2	-14	-3	-1		-1		-1	-1
LAUNCH.cue:present	7	-4	-4	8	-6	-3	-2	-2	-2	-3	-4
LAUNCH.cue:receive	14	-1	-2	-4	-1	-1	-1	-1	-1	-1	-1
LAUNCH.cue:represent	11	-1	-2	-2	-1	-2	-1	-1		-1	-1
LAUNCH.cue:side	-44	-5	-7	55	-11	-4	-3	-3	-2	-4	-5
LAUNCH.cue:sign	-9	-4	-5	-17	26	-4	-2	-2	-2	-4	-4
LAUNCH.cue:signature	24	-2	-2	-11	-1	-2	-1	-1	-1	-1	-2
LAUNCH.cue:speak	16	-7	-9	-31	12	-6	-3	-4	-3	-5	-8
LAUNCH.cue:speaker	33	-2	-3	-28	-2	-2	-1	-1	-1	-2	-2
LAUNCH.cue:subsidiary	9	-1	-1	-2	-2	-1				-1	-1
LAUNCH.cue:summit	16	-1	-1	-7	-1	-1		-1		-1	-1
LAUNCH.cue:talk	22	-1	-2	-12	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:team	21	-1	-4	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:together	2	-3	-4	19	-6	-2	-1	-2	-1	-2	-3
LAUNCH.cue:tour	8	-2	-1	-2	-2	-1	-1	-1		-1	-1
LAUNCH.cue:visit	21	-2	-2	-10	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:welcome	15	-2	-3	-3	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:witness	30	-3	-4	-8	-6	-3	-2	-2	-1	-3	-3
LAUNCH.elsewhere:none	8	-3	-4	2	12	-3	-2	-2	-1	-2	-3
LAUNCH.elsewhere:other	9	-3	-4	6	5	-2	-1	-1	-1	-2	-3
LAUNCH.elsewhere:same	37	-2	-3	-13	-6	-2	-1	-1	-1	-2	-3
LAUNCH.governor:according	18	-1	-2	-5	-4	-1	-1	-1	-1	-1	-2
LAUNCH.governor:among	21	-2	-3	-6	-2	-2	-1	-1	-1	-1	-2
LAUNCH.governor:at	13	-2	-1	-3	-2	-1	-1	-1		-1	-1
LAUNCH.governor:attended	8		-2	-3							
LAUNCH.governor:between	-15	-6	-9	-29	30	-8	-4	-5	-3	-7	-7
LAUNCH.governor:by	5	-4	-6	-23	30	-4	-2	-3	-2	-4	-5
LAUNCH.governor:for	17	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
LAUNCH.governor:free	13	-3	-4	12	-3	-2	-2	-2	-1	-2	-3
LAUNCH.governor:from	24	-2	-3	-7	-4	-1	-1	-1	-1	-1	-2
LAUNCH.governor:in	17	-2	-2	-5	-3	-1	-1	-1	-1	-1	-2
LAUNCH.governor:led	13	-1	-3	-4	-1	-1				-1	-1
LAUNCH.governor:of	9	-4	-5	-18	19	-4	-2	-2	-2	-3	-5
LAUNCH.governor:on	14	-1	-2	-6	-2	-1		-1		-1	-1
LAUNCH.governor:owner	4	-2	-3	-10	20	-2	-1	-1	-1	-2	-3
LAUNCH.governor:to	20	-1	-2	-6	-4	-1	-1	-1	-1	-1	-2
LAUNCH.governor:verb	25	-2	-3	-7	-4	-1	-1	-1	-1	-2	-2
LAUNCH.governor:with	-19	-3	-5	37	-6	-3	-2	-2	-2	-3	-3
LAUNCH.kind:agency	4	-3	-4	-17	29	-3	-2	-2	-1	-3	-3
LAUNCH.kind:company	12	-3	-4	-12	21	-3	-2	-2	-2	-2	-4
LAUNCH.kind:country	18	-1	-2	-5	-3	-1	-1	-1	-1	-1	-2
LAUNCH.kind:organization	19	-2	-3	2	-5	-2	-1	-1	-1	-2	-2
LAUNCH.kind:person	7	-3	-5	21	-5	-3	-2	-2	-1	-3	-3
LAUNCH.kind:person-office	2	-3	-5	25	-5	-2	-2	-2	-1	-3	-3
LAUNCH.list:list	-11	-3	-5	28	7	-3	-2	-2	-2	-3	-4
LAUNCH.list:single	14	-3	-4	-3	8	-2	-1	-1	-1	-2	-3
LAUNCH.mention:name_free	9	-3	-4	5	7	-2	-1	-2	-1	-2	-3
LAUNCH.mention:name_owner	14	-2	-3	-10	11	-2	-1	-1	-1	-2	-3
LAUNCH.mention:nominal_free	34	-2	-3	-12	-5	-2	-1	-1	-1	-2	-3
LAUNCH.mention:nominal_owner	24	-3	-3	-4	-4	-1	-1	-1	-1	-2	-3
LAUNCH.mention:post_free	-8	-5	-8	17	-5	-4	-3	-3	-2	-4	-5
LAUNCH.mention:pronoun_free	21	-2	-2	-7	-3	-1	-1	-1	-1	-1	-2
LAUNCH.mention:pronoun_owner	-27	-4	-4	-14	36	-3	-2	-2	-1	-2	-3
LAUNCH.parts:1	6	-3	-4		13	-2	-1	-2	-1	-2	-3
LAUNCH.parts:2	29	-2	-3	-6	-5	-2	-1	-1	-1	-2	-2
LAUNCH.parts:3	-37	-5	-7	47	11	-4	-3	-3	-2	-4	-5
LAUNCH.parts:4	42	-2	-3	-17	-12	-2	-1	-1	-1	-2	-2
LAUNCH.rival:none_after1	-6	-5	-8	9	22	-5	-3	-3	-2	-5	-6
LAUNCH.rival:none_after2	21	-2	-3	-6	-2	-2	-1	-1	-1	-1	-2
LAUNCH.rival:none_before	15	-2	-3	-12	10	-2	-1	-1	-1	-1	-2
LAUNCH.rival:none_far	-8	-4	-5	30	-6	-3	-2	-2	-2	-3	-4
LAUNCH.rival:none_own	13	-3	-4	-2	7	-2	-1	-2	-1	-2	-3
LAUNCH.rival:other_after1	3	-3	-5	4	13	-3	-2	-2	-2	-3	-4
LAUNCH.rival:other_after2	20	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
LAUNCH.rival:other_before	17	-2	-3	3	-3	-2	-1	-1	-1	-2	-2
LAUNCH.rival:other_far	11	-2	-3	-5	11	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_own	6	-4	-5	9	8	-3	-2	-2	-2	-3	-4
LAUNCH.rival:same_before	10	-1	-2	-2	-1	-1	-1	-1		-1	-1
LAUNCH.speech:silent_after1	-4	-4	-7	11	21	-4	-2	-3	-2	-4	-5
LAUNCH.speech:silent_after2	21	-1	-2	-7	-2	-1	-1	-1	-1	-1	-2
LAUNCH.speech:silent_before	15	-2	-3	-4	5	-2	-1	-1	-1	-2	-2
LAUNCH.speech:silent_far		-3	-4	15	6	-2	-2	-2	-1	-3	-3
LAUNCH.speech:silent_own	5	-4	-4	8	10	-3	-2	-2	-2	-3	-3
LAUNCH.speech:speaks_after1	36	-2	-3	-21	-2	-2	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_before	18	-2	-3	-5	-2	-1	-1	-1	-1	-1	-2
LAUNCH.speech:speaks_far	33	-3	-3	-23	-3	-2	-1	-1	-1	-2	-3
LAUNCH.speech:speaks_own	29	-2	-3	-13	-2	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:body_after1	26	-2	-3	-7	-5	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:body_after2	24	-1	-2	-9	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:body_own	19	-2	-2	-3	-3	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:country_after1	-13	-5	-8	11	26	-5	-3	-3	-3	-5	-6
LAUNCH.tie-at:country_after2	24	-2	-3	-10	-2	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:country_before	28	-2	-3	-8	-4	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:country_far	-21	-5	-7	28	16	-5	-3	-3	-2	-5	-5
LAUNCH.tie-at:country_own		-3	-4	1	14	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:holder_after1	12	-5	-7	5	-6	-4	-2	-2	-2	-4	-4
LAUNCH.tie-at:holder_before	7	-1	-1	-2	-1	-1					-1
LAUNCH.tie-at:holder_own	8	-3	-4	2	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_after1	8	-3	-5	-1	13	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:none_after2	18	-1	-2	-5	-2	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:none_before	10	-2	-3	-3	7	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_far	20	-2	-3	-1	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_own	15	-3	-4	1	5	-2	-1	-2	-1	-2	-3
LAUNCH.tie:body	24	-2	-3	-6	-3	-1	-1	-1	-1	-2	-2
LAUNCH.tie:colleague	28	-2	-5	-19	-3	-3	-1	-1	-1	-2	-2
LAUNCH.tie:country	-7	-4	-5	14	19	-3	-2	-2	-2	-3	-4
LAUNCH.tie:holder	19	-4	-6	2	-4	-3	-2	-2	-2	-3	-3
LAUNCH.tie:none	14	-2	-3	-1	4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_adopt	15	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_amend	27	-2	-2	-7	-8	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_announce	29	-2	-3	-12	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_belong	35	-4	-6	-18	-21	-4	-2	-3	-2	-4	-7
LAUNCH.verb:does_brief	36	-4	-6	-27	-3	-3	-2	-2	-2	-2	-3
LAUNCH.verb:does_conduct	27	-2	-3	-10	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_confirm	24	-1	-2	-11	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_deny	41	-3	-4	-34	-5	-3	-2	-2	-1	-3	-3
LAUNCH.verb:does_hold	11	-1	-1	-4	-1	-1	-1	-1		-1	-1
LAUNCH.verb:does_investigate	32	-3	-3	-15	-4	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_meet	36	-3	-3	-27	-5	-2	-2	-2	-1	-3	-3
LAUNCH.verb:does_present	-10	-6	-5	18	-7	-3	-2	-2	-2	-4	-5
LAUNCH.verb:does_push	-40	-4	-7	41	-3	-3	-2	-2	-2	-3	-3
LAUNCH.verb:does_receive	10	-1	-2	-2	-1	-1				-1	-1
LAUNCH.verb:does_reply	37	-3	-8	-12	-8	-4	-2	-2	-2	-3	-5
LAUNCH.verb:does_say	29	-2	-2	-15	-2	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_serve	25	-1	-2	-14	-3	-1		-1		-1	-1
LAUNCH.verb:does_take	29	-2	-3	-15	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_turn	31	-3	-3	-15	-4	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-according_accord	18	-1	-2	-5	-4	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-at_call	13	-1	-1	-5	-3	-1	-1			-1	-1
LAUNCH.verb:done-attended_attend	8		-2	-3							
LAUNCH.verb:done-between_split	39	-4	-6	-11	-10	-6	-2	-5	-2	-4	-5
LAUNCH.verb:done-by_affirm	43	-4	-6	-37	-8	-4	-2	-2	-2	-4	-4
LAUNCH.verb:done-by_donate	29	-2	-3	-8	-5	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-by_run	-26	-8	-10	-27	31	-9	-5	-6	-5	-8	-10
LAUNCH.verb:done-led_lead	13	-1	-3	-4	-1	-1				-1	-1
LAUNCH.verb:done-owner_present	18	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-owner_say	17	-1	-2	-5	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-to_belong	35	-2	-3	-14	-10	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-to_extend	10	-1	-1	-2	-1	-1		-1		-1	-2
LAUNCH.verb:done-to_send	19	-1	-2	-4	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:done-verb_become	12	-1	-2	-3	-1	-1		-1		-1	-1
LAUNCH.verb:done-verb_include	39	-3	-8	-13	-3	-2	-2	-2	-1	-2	-3
LAUNCH.verb:done-verb_provide	17	-1	-2	-3	-5	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-verb_state-owned	25	-1	-2	-5	-8	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_coordinate	37	-2	-3	-26	-3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-with_hold	11	-1	-2	-3	-2	-1	-1	-1		-1	-1
LAUNCH.verb:done-with_launch	-25	-5	-8	26	-13	-4	-3	-3	-3	-4	-5
LAUNCH.verb:done-with_meet	33	-1	-2	-24	-3	-1	-1	-1	-1	-1	-2
LAUNCH.where:body	9	-3	-4	3	8	-2	-1	-2	-1	-2	-3
LAUNCH.where:item	6	-5	-7	8	-10	-4	-2	-2	-2	-4	-5
LICENCE.alike:1	5	-3	-4	-5	-2	-3	-2	-2	-2	3	16
LICENCE.alike:2	11	-2	-4	-4	-1	-2	-1	-1	-1	13	-2
LICENCE.alike:3	5	-3	-4	-2	-2	-3	-2	-2	-1	7	5
LICENCE.at-kind:after1_agency	-11	-4	-5	-6	-2	-3	-2	-2	-2	34	-12
LICENCE.at-kind:after1_company	-12	-6	-10	-10	-4	-6	-3	-4	-4	-24	33
LICENCE.at-kind:after1_country	26	-2	-2	-3	-1	-1	-1	-1	-1	-6	-6
LICENCE.at-kind:after1_person	37	-3	-5	-4	-1	-2	-1	-1	-1	-9	-9
LICENCE.at-kind:after1_person-office	6	-3	-5	-7	-2	-3	-2	-2	-2	13	-9
LICENCE.at-kind:after2_agency	37	-3	-3	-6	-1	-2	-1	-2	-1	-7	-9
LICENCE.at-kind:after2_company	-6	-1	-2	7	-1	-1	-1	-1	-1	-3	14
LICENCE.at-kind:after2_country	21	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
LICENCE.at-kind:after2_organization	21	-1	-2	-3	-1	-1	-1	-1	-1	-2	-7
LICENCE.at-kind:after2_person	22	-2	-3	-4	-1	-1	-1	-1	-1	-3	-6
LICENCE.at-kind:after2_person-office	20	-2	-2	-4	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:before_agency	-8	-7	-7	-8	-3	-5	-3	-3	-3	22	-23
LICENCE.at-kind:before_company	7	-3	-5	-6	-2	-3	-2	-2	-2	-8	18
LICENCE.at-kind:before_country	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:before_organization	18	-1	-2	-3	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:before_person	23	-2	-3	-4	-1	-1	-1	-1	-1	-4	-4
LICENCE.at-kind:before_person-office	28	-2	-3	-3	-1	-2	-1	-1	-1	-6	-6
LICENCE.at-kind:far_agency	-20	-5	-6	-7	-3	-4	-3	-3	-2	34	-13
LICENCE.at-kind:far_company	-1	-4	-5	-5	-2	-3	-2	-2	-2	-10	20
LICENCE.at-kind:far_country	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.at-kind:far_person	27	-2	-3	-4	-1	-1	-1	-1	-1	-5	-6
LICENCE.at-kind:far_person-office	12	-3	-4	-6	-1	-2	-2	-2	-1	10	-6
LICENCE.at-kind:own_agency	5	-7	-8	-11	-4	-5	-3	-4	-3	23	-30
LICENCE.at-kind:own_company	-8	-6	-9	-8	-3	-4	-3	-4	-3	-19	33
LICENCE.at-kind:own_country	7	-2	-3	-4	-1	-2	-1	-1	-1	-3	10
LICENCE.at-kind:own_person	15	-1	-1	-2		-1			-1	-1	-6
LICENCE.at-kind:own_person-office	41	-3	-4	-6	-1	-2	-1	-2	-1	-12	-11
LICENCE.at:after1	4	-3	-5	-6	-2	-3	-2	-2	-2	17	6
LICENCE.at:after2	13	-2	-3		-1	-1	-1	-1	-1	-3	2
LICENCE.at:before	12	-3	-4	-5	-2	-3	-2	-2	-1	5	2
LICENCE.at:far	5	-3	-4	-4	-1	-2	-1	-2	-1	11	3
LICENCE.at:own	6	-4	-5	-6	-2	-3	-2	-2	-2	3	15
LICENCE.chance	-9	-3	-4	-3	-2	-2	-1	-2	-2	28	-6
LICENCE.class:does_appointVerb	22	-1	-3	-3	-1	-1	-1	-1	-1	-4	-5
LICENCE.class:does_attend	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
LICENCE.class:does_callVerb	26	-2	-2	-5	-1	-1	-1	-1	-1	-6	-5
LICENCE.class:does_forumVerb	-23	-10	-11	-11	-5	-6	-4	-5	-4	-33	29
LICENCE.class:does_investVerb	21	-2	-2	-3	-1	-1	-1	-1	-1	-4	-5
LICENCE.class:does_licenceVerb	26	-1	-2	-2	-1	-1	-1	-1	-1	-11	-6
LICENCE.class:does_meetVerb	17	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.class:does_policyVerb	30	-2	-3	-3	-1	-2	-1	-1	-1	-9	-7
LICENCE.class:does_punishVerb	42	-4	-3	-5	-2	-2	-2	-2	-1	-19	-8
LICENCE.class:does_talkNoun	23	-1	-2	-2	-1	-1	-1	-1	-1	-7	-4
LICENCE.class:does_topicVerb	30	-2	-3	-4	-1	-2	-1	-1	-1	-6	-8
LICENCE.class:does_travelVerb	33	-2	-4	-4	-1	-1	-1	-1	-1	-6	-10
LICENCE.class:does_wish	-11	-4	-4	-6	-2	-3	-2	-2	-2	-10	25
LICENCE.class:done-according_pactNoun	10	-1	-1	-2		-1		-1		-2	-3
LICENCE.class:done-according_receiveVerb	10	-1	-1	-2		-1		-1		-2	-3
LICENCE.class:done-from_forumVerb	13	-1	-1	-1		-1		-1		-1	-6
LICENCE.class:done-over_appointVerb	8	-1	-1	-1		-1				-1	-1
LICENCE.class:done-owner_forumVerb	-21	-5	-5	-6	-3	-4	-3	-3	-2	30	-21
LICENCE.class:done-owner_investVerb	8	-1	-1	-1		-1				-1	-2
LICENCE.class:done-owner_licenceVerb	9	-1	-1	-1		-1					-3
LICENCE.class:done-owner_signVerb	13	-1	-1	-2	-1	-1	-1	-1		-2	-4
LICENCE.class:done-to_attend	-19	-6	-7	-11	-3	-4	-3	-3	-2	29	-17
LICENCE.class:done-verb_forumVerb	-24	-5	-8	10	-3	-5	-3	-4	-3	-11	21
LICENCE.class:done-verb_investVerb	27	-2	-2	-3	-1	-1	-1	-1	-1	-7	-7
LICENCE.class:done-verb_topicVerb	-7	-4	-5	-5	-2	-3	-2	-2	-2	19	-12
LICENCE.cue:also	24	-2	-3	-3	-1	-1	-1	-1	-1	-7	-6
LICENCE.cue:attendance	-9	-2	-4	-7	-1	-2	-1	-2	-1	16	-9
LICENCE.cue:buy	18	-1	-1	-2	-1	-1	-1	-1	-1	-3	-6
LICENCE.cue:company	9	-2	-3	-5	-1	-2	-1	-1	-1	7	-8
LICENCE.cue:conference	38	-2	-5	-6	-1	-2	-1	-1	-1	-10	-7
LICENCE.cue:counterpart	24	-2	-2	-3	-1	-2	-1	-1	-1	-8	-6
LICENCE.cue:exchange	19	-1	-2	-2	-1	-1	-1	-1	-1	-6	-3
LICENCE.cue:fund	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.cue:group	21	-2	-3	-2	-1	-1	-1	-1	-1	-6	-3
LICENCE.cue:head	28	-2	-4	-3	-1	-1	-1	-1	-1	-5	-8
LICENCE.cue:join	27	-2	-3	-3	-1	-2	-1	-1	-1	-7	-8
LICENCE.cue:lead	17	-1	-2	-2		-1	-1	-1		-3	-5
LICENCE.cue:license	1	-3	-3	-5	-1	-2	-1	-1	-1	12	7
LICENCE.cue:meeting	21	-1	-3	-2	-1	-1	-1	-1	-1	-4	-5
LICENCE.cue:member	21	-2	-3	-2	-1	-1	-1	-1	-1	-6	-3
LICENCE.cue:name	18	-2	-2	-2	-1	-2	-1	-1	-1	-3	-4
LICENCE.cue:other	22	-1	-2	-3	-1	-1	-1	-1	-1	-5	-6
LICENCE.cue:present	27	-3	-3	-7	-1	-2	-1	-1	-1	-5	-5
LICENCE.cue:receive	38	-4	-8	-5	-2	-3	-2	-3	-2	-17	-23
LICENCE.cue:sell	29	-2	-2	-3	-1	-2	-1	-1	-1	-6	-9
LICENCE.cue:sign	-15	-9	-12	-15	-7	-11	-5	-6	-5	23	-22
LICENCE.cue:speak	28	-3	-3	-4	-2	-2	-1	-1	-1	-2	-10
LICENCE.cue:subsidiary	8	-3	-4	-4	-2	-2	-1	-2	-1	8	-3
LICENCE.cue:talk	9	-1	-1	-1		-1	-1	-1		-2	-2
LICENCE.cue:team	-6	-5	-5	-9	-2	-3	-2	-3	-2	15	-10
LICENCE.cue:visit	3	-4	-4	-7	-2	-3	-2	-3	-2	10	-8
LICENCE.elsewhere:none	19	-3	-4	-3	-1	-2	-1	-1	-1	-9	8
LICENCE.elsewhere:other	7	-3	-4	-5	-2	-3	-2	-2	-1	11	5
LICENCE.elsewhere:same	-44	-6	-8	-9	-3	-5	-3	-3	-3	61	2
LICENCE.governor:according	10	-1	-1	-2		-1		-1		-2	-3
LICENCE.governor:after	-23	-6	-6	-8	-3	-4	-3	-3	-2	38	-23
LICENCE.governor:by	2	-5	-6	-8	-3	-5	-3	-3	-3	15	-12
LICENCE.governor:for	-3	-3	-4	-5	-2	-2	-2	-2	-1	19	-11
LICENCE.governor:free	8	-3	-5	-6	-2	-3	-2	-2	-2		18
LICENCE.governor:from	25	-2	-2	-3	-1	-1	-1	-1	-1	-4	-7
LICENCE.governor:in	19	-1	-2	-3	-1	-1	-1	-1	-1	-3	-7
LICENCE.governor:of	32	-2	-3	-4	-1	-2	-1	-1	-1	-5	-11
LICENCE.governor:over	8	-1	-1	-1		-1				-1	-1
LICENCE.governor:owner	8	-2	-3	-3	-1	-2	-1	-1	-1	5	3
LICENCE.governor:to	-13	-4	-5	-7	-2	-3	-2	-2	-2	13	15
LICENCE.governor:verb	22	-3	-5	1	-2	-3	-2	-2	-1	2	-8
LICENCE.governor:with	24	-2	-2	-3	-1	-1	-1	-1	-1	-5	-7
LICENCE.kind:agency	-9	-5	-6	-8	-3	-4	-3	-3	-2	48	-17
LICENCE.kind:company	-11	-4	-6	-3	-2	-3	-2	-2	-2	-11	45
LICENCE.kind:country	16	-2	-2	-3	-1	-1	-1	-1	-1	-3	1
LICENCE.kind:organization	24	-2	-3	-3	-1	-2	-1	-1	-1	-3	-7
LICENCE.kind:person	27	-2	-3	-4	-1	-2	-1	-1	-1	-5	-6
LICENCE.kind:person-office	20	-3	-4	-5	-1	-2	-1	-2	-1	8	-7
LICENCE.list:list	7	-3	-4		-2	-3	-2	-2	-1	-5	13
LICENCE.list:single	7	-3	-4	-5	-2	-2	-2	-2	-1	9	6
LICENCE.mention:name_free	11	-3	-4	-4	-2	-2	-1	-2	-1	9	1
LICENCE.mention:name_owner	4	-2	-3	-3	-1	-2	-1	-1	-1	7	5
LICENCE.mention:nominal_free	-27	-7	-10	-11	-4	-6	-4	-4	-4	-11	45
LICENCE.mention:nominal_owner	44	-5	-7	-6	-3	-4	-3	-3	-2	-22	-28
LICENCE.mention:pronoun_free	29	-2	-3	-4	-1	-1	-1	-1	-1	-4	-10
LICENCE.parts:1	-2	-4	-5	-6	-2	-3	-2	-2	-2	5	22
LICENCE.parts:2	22	-2	-3	-4	-1	-2	-1	-1	-1	3	-6
LICENCE.parts:3	-11	-3	-4	-5	-1	-2	-1	-1	-1	23	4
LICENCE.parts:4	7	-4	-5	5	-2	-3	-2	-2	-2	3	-15
LICENCE.rival:none_after1	6	-4	-6	-7	-2	-3	-2	-2	-2	9	11
LICENCE.rival:none_after2	12	-2	-3	-5	-1	-2	-1	-1	-1	-4	8
LICENCE.rival:none_before	12	-3	-4	-5	-2	-3	-2	-2	-2	12	-12
LICENCE.rival:none_far	17	-3	-4	-5	-2	-2	-2	-2	-1	-9	12
LICENCE.rival:none_own	3	-5	-7	-7	-3	-4	-2	-3	-2	2	17
LICENCE.rival:other_after1	12	-3	-5	-5	-2	-3	-2	-2	-2	7	-8
LICENCE.rival:other_after2	22	-1	-2	-3	-1	-1	-1	-1	-1	-3	-7
LICENCE.rival:other_before	34	-2	-3	-3	-1	-2	-1	-1	-1	-4	-12
LICENCE.rival:other_far	3	-2	-3	-3	-1	-2	-1	-1	-1	17	-7
LICENCE.rival:other_own	11	-3	-3	-5	-1	-2	-1	-2	-1		7
LICENCE.rival:same_after1	-20	-3	-3	-4	-1	-2	-1	-1	-1	28	-5
LICENCE.rival:same_after2	-5	-1	-1	15	-1	-1	-1	-1		-2	-5
LICENCE.rival:same_before	-39	-5	-7	-12	-3	-5	-3	-4	-3	-13	47
LICENCE.rival:same_far	-17	-3	-4	-5	-2	-3	-2	-2	-2	25	-9
LICENCE.rival:same_own	13	-1	-2	-2		-1	-1	-1		-1	-4
LICENCE.speech:silent_after1	23	-3	-5	-6	-2	-3	-2	-2	-1	-7	7
LICENCE.speech:silent_after2	12	-2	-3		-1	-1	-1	-1	-1	-4	3
LICENCE.speech:silent_before	19	-2	-3	-4	-1	-2	-1	-1	-1	-6	6
LICENCE.speech:silent_far	15	-3	-3	-4	-1	-2	-1	-2	-1	13	-9
LICENCE.speech:silent_own	10	-4	-5	-6	-2	-3	-2	-2	-2	-4	17
LICENCE.speech:speaks_after1	-49	-6	-8	-10	-4	-6	-3	-4	-3	56	-15
LICENCE.speech:speaks_after2	19	-1	-2	-3	-1	-1	-1	-1	-1	-3	-4
LICENCE.speech:speaks_before	-10	-5	-6	-6	-2	-4	-3	-3	-2	25	-19
LICENCE.speech:speaks_far	-23	-3	-5	-5	-1	-2	-2	-2	-1	-9	32
LICENCE.speech:speaks_own	-9	-5	-5	-8	-2	-3	-2	-3	-2	22	-19
LICENCE.tie-at:country_after1	-2	-3	-5	-6	-2	-3	-2	-2	-1	11	10
LICENCE.tie-at:country_after2	14	-2	-3	6	-1	-1	-1	-1	-1	-3	-7
LICENCE.tie-at:country_before	1	-4	-5	-6	-2	-4	-2	-2	-2	14	-2
LICENCE.tie-at:country_far	11	-3	-4	-5	-2	-2	-2	-2	-1	12	-7
LICENCE.tie-at:country_own	14	-3	-4	-5	-1	-2	-1	-2	-1	1	5
LICENCE.tie-at:holder_after1	35	-3	-5	-7	-1	-3	-1	-2	-1	-9	-10
LICENCE.tie-at:holder_after2	21	-3	-2	-6	-1	-1	-1	-1	-1	-3	-3
LICENCE.tie-at:holder_before	21	-2	-3	-3	-1	-1	-1	-1	-1	-5	-3
LICENCE.tie-at:holder_far	-1	-3	-4	-6	-1	-2	-2	-1	-1	19	-5
LICENCE.tie-at:holder_own	31	-3	-3	-6	-1	-2	-1	-1	-1	-7	-10
LICENCE.tie-at:none_after1	6	-4	-6	-6	-2	-4	-2	-2	-2	15	2
LICENCE.tie-at:none_after2	12	-2	-3	-4	-1	-1	-1	-1	-1	-3	5
LICENCE.tie-at:none_before	18	-2	-3	-3	-1	-2	-1	-1	-1	-5	4
LICENCE.tie-at:none_far	7	-3	-3	-4	-1	-2	-1	-2	-1	4	7
LICENCE.tie-at:none_own		-5	-7	-7	-3	-4	-2	-3	-2	1	18
LICENCE.tie:country	7	-3	-4	-3	-2	-3	-2	-2	-1	11	2
LICENCE.tie:holder	16	-3	-4	-6	-1	-2	-1	-1	-1	10	-6
LICENCE.tie:none	6	-3	-4	-5	-2	-2	-2	-2	-1	5	11
LICENCE.verb:does_ask	29	-2	-3	-3	-1	-1	-1	-1	-1	-5	-10
LICENCE.verb:does_call	14	-1	-2	-2	-1	-1	-1	-1		-2	-4
LICENCE.verb:does_confirm	11	-1	-1	-2		-1				-2	-2
LICENCE.verb:does_give	20	-2	-2	-4	-1	-1	-1	-1	-1	-5	-5
LICENCE.verb:does_investigate	21	-2	-2	-3	-1	-1	-1	-1	-1	-5	-4
LICENCE.verb:does_join	15	-1	-1	-1	-1	-1	-1	-1		-4	-4
LICENCE.verb:does_lead	21	-2	-2	-3	-1	-2	-1	-1	-1	-6	-3
LICENCE.verb:does_leave	25	-2	-4	-4	-1	-1	-1	-1	-1	-4	-9
LICENCE.verb:does_look	43	-4	-5	-9	-2	-3	-2	-2	-2	-21	-12
LICENCE.verb:does_make	16	-1	-1	-2	-1	-1	-1	-1	-1	-6	-3
LICENCE.verb:does_meet	17	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.verb:does_own	40	-4	-6	-6	-2	-3	-2	-2	-2	-11	-35
LICENCE.verb:does_say	-23	-5	-7	-7	-3	-4	-3	-3	-2	26	17
LICENCE.verb:does_spend	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.verb:does_tell	30	-2	-4	-5	-1	-2	-1	-1	-1	-8	-6
LICENCE.verb:does_want	42	-8	-7	-11	-3	-5	-3	-3	-3	-16	-28
LICENCE.verb:does_write	17	-1	-2	-3	-1	-1	-1	-1	-1	-2	-5
LICENCE.verb:done-according_accord	10	-1	-1	-2		-1		-1		-2	-3
LICENCE.verb:done-by_own	32	-2	-3	-4	-1	-2	-1	-1	-1	-9	-8
LICENCE.verb:done-for_offer	17	-1	-2	-2	-1	-1	-1	-1	-1	-7	-3
LICENCE.verb:done-from_hold	13	-1	-1	-1		-1		-1		-1	-6
LICENCE.verb:done-over_pick	8	-1	-1	-1		-1				-1	-1
LICENCE.verb:done-owner_buy	8	-1	-1	-1						-1	-2
LICENCE.verb:done-owner_hold	28	-2	-2	-2	-1	-1	-1	-1	-1	-5	-13
LICENCE.verb:done-owner_lead	10	-1	-2	-1		-1				-1	-2
LICENCE.verb:done-owner_reach	13	-1	-1	-2	-1	-1	-1	-1		-2	-4
LICENCE.verb:done-to_send	-19	-6	-7	-11	-3	-4	-3	-3	-2	29	-17
LICENCE.verb:done-verb_ask	33	-2	-3	-3	-1	-2	-1	-1	-1	-19	-5
LICENCE.verb:done-verb_base	36	-6	-10	-6	-3	-4	-3	-4	-3	-23	-27
LICENCE.verb:done-verb_buy	22	-1	-2	-2	-1	-1	-1	-1	-1	-5	-8
LICENCE.verb:done-verb_hold	-24	-5	-8	10	-3	-5	-3	-4	-3	-11	21
LICENCE.verb:done-verb_include	43	-4	-9	-8	-3	-4	-3	-3	-2	-8	-34
LICENCE.verb:done-with_closet	24	-2	-3	-4	-1	-2	-1	-1	-1	-3	-7
LICENCE.where:body	6	-3	-4	-5	-2	-2	-2	-2	-1	8	7
LICENCE.where:item	32	-2	-2	-3	-1	-2	-1	-1	-1	-7	-13
MEETING.alike:1	3	8	-2	9	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:2	12	-4	14	-6	-2	-3	-2	-2	-1	-3	-3
MEETING.alike:3	8	3	3	2	-2	-2	-2	-2	-1	-3	-3
MEETING.at-kind:after1_agency	29	-5	-9	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_company	29	-4	-4	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_country	24	-3	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after1_organization	19	-4	-7	2	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after1_person	-41	7	43	6	-4	-6	-3	-4	-3	-6	-7
MEETING.at-kind:after1_person-office	-23	9	7	28	-4	-6	-4	-4	-3	-6	-7
MEETING.at-kind:after2_agency	-4	-6	-3	27	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:after2_company	30	-4	-1	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after2_country	22	-2	-6	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after2_organization	34	-4	-6	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after2_person	-3	-9	15	7	-2	-4	-2	-3	-2	-4	-5
MEETING.at-kind:after2_person-office	-11	8	10	9	-2	-4	-2	-3	-2	-4	-5
MEETING.at-kind:before_agency	2	28		-11	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:before_company	30	-7	1	-5	-2	-3	-2	-2	-2	-2	-4
MEETING.at-kind:before_country	9	-6	-10	18	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:before_organization	30	-5	-10	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:before_person	2	-11	13	10	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:before_person-office	1	21	16	-23	-3	-4	-3	-3	-2	-4	-5
MEETING.at-kind:far_agency	21	3	-9	-1	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:far_company	8	-6	21	-9	-1	-2	-1	-2	-1	-2	-3
MEETING.at-kind:far_country	23	-4	-7	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:far_organization	23	-4	-6	-6	-1	-2	-1	-1	-1	-1	-2
MEETING.at-kind:far_person	9	6	3	-5	-2	-3	-2	-2	-2	-3	-3
MEETING.at-kind:far_person-office	-4	15	-9	18	-3	-4	-3	-3	-2	-5	-5
MEETING.at-kind:own_agency	25	5	-4	-8	-2	-4	-2	-3	-2	-5	-5
MEETING.at-kind:own_company	-2	7	25	-11	-3	-4	-3	-3	-3	-4	-6
MEETING.at-kind:own_country	13	-4	-4	2	-1	-1	-1	-1	-1	-1	-1
MEETING.at-kind:own_organization	-6	16	-8	3	-3	-4	-3	-3	-3	-4	-5
MEETING.at-kind:own_person		-1	2	22	-4	-6	-4	-4	-4	-6	-8
MEETING.at-kind:own_person-office	-33	30	15		-4	-6	-4	-5	-4	-7	-8
MEETING.at:after1	9		4	3	-2	-3	-2	-2	-1	-3	-3
MEETING.at:after2	9	-3	5	5	-2	-2	-2	-2	-1	-3	-3
MEETING.at:before	8	6	5		-2	-3	-2	-2	-2	-3	-4
MEETING.at:far	10	3	2		-1	-2	-2	-2	-1	-2	-3
MEETING.at:own	3	7	8	3	-2	-3	-2	-2	-2	-3	-4
MEETING.chance	-14	5	13	2	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_appointVerb	-4	-10	5	17	-2	-3	-2	-2	-1	-3	-3
MEETING.class:does_attend	5	-15	5		-2	-4	-2	-2	-2	-3	-4
MEETING.class:does_callVerb	-19	12	9	2	-3	-4	-3	-3	-2	-4	-5
MEETING.class:does_forumNoun	14	-2	-5	-2	-1	-1	-1	-1		-1	-1
MEETING.class:does_forumVerb	8	10	-6	-4	-2	-3	-2	-2	-2	-3	-3
MEETING.class:does_investVerb	-4	2	-8	20	-2	-3	-2	-2	-1	-3	-3
MEETING.class:does_launchNoun	22	-3	-4	-8	-1	-1	-1	-1		-1	-1
MEETING.class:does_launchVerb	6	19	-13	-19	-2	-2	-2	-2	-1	-3	-3
MEETING.class:does_licenceVerb	25	-3	-7	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_meetVerb	-2	26	-32	-27	-4	-6	-5	-4	-4	-6	-7
MEETING.class:does_moneyNoun	30	-5	-8	-6	-1	-2	-1	-1	-1	-1	-2
MEETING.class:does_pactNoun	-21	-27	-31	28	-4	-7	-5	-5	-4	-6	-7
MEETING.class:does_planned	22	-3	-6	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:does_policyVerb	23	-5	5	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_postNoun	18	-5	-3	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_punishNoun	-17	-15	-28	25	-4	-6	-4	-4	-4	-6	-7
MEETING.class:does_punishVerb	-6	36	-19	-21	-2	-3	-2	-2	-2	-4	-4
MEETING.class:does_receiveVerb	-3	-7	-10	20	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_signVerb	-14	12	-15	27	-2	-4	-2	-2	-2	-3	-4
MEETING.class:does_talkNoun	3	-14	10	1	-2	-3	-3	-2	-2	-3	-4
MEETING.class:does_topicVerb	-3	-15	27	-2	-3	-4	-3	-3	-2	-5	-4
MEETING.class:does_travelNoun	-23	-28	22	14	-4	-5	-6	-4	-4	-6	-8
MEETING.class:does_travelVerb	-13	-17	35	-7	-3	-4	-4	-3	-3	-5	-6
MEETING.class:does_visitorNoun	9	-1	-1	-3		-1					
MEETING.class:does_wish	1	12	-3	3	-1	-2	-2	-2	-1	-2	-3
MEETING.class:done-accompanied_attend	30	-4	-16	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-according_pactNoun	22	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-according_receiveVerb	22	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-among_launchVerb	13	-2	-4	-3		-1				-1	-1
MEETING.class:done-at_attend	-4	-37	15	-22	-4	-5	-4	-4	-4	-6	-6
MEETING.class:done-at_callVerb	17	-3	-4	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-at_forumVerb	-16	17	4	-17	-3	-4	-3	-3	-2	-4	-4
MEETING.class:done-at_investVerb	26	-5	-6	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-at_meetVerb	20	-4	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_talkNoun	8	-1	-2	-2		-1					-1
MEETING.class:done-at_topicVerb	27	-4	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-at_wish	8	-1	-2	-2		-1					-1
MEETING.class:done-attended_attend	8	-9	10	-17	-2	-2	-2	-2	-2	-3	-3
MEETING.class:done-attended_forumVerb	8	-9	10	-17	-2	-2	-2	-2	-2	-3	-3
MEETING.class:done-between_receiveVerb	22	-2	-10	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-between_travelVerb	13	-1	-4	-3	-1	-1		-1		-1	-1
MEETING.class:done-by_appointVerb	27	-4	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_forumVerb	12	-5	-8	7	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-by_investVerb	28	-3	-7	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-by_launchNoun	23	-6	-5	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_launchVerb	-13	-14	-16	21	-3	-3	-2	-2	-2	-3	-3
MEETING.class:done-by_licenceVerb	24	-4	-3	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-by_meetVerb	16	-2	-3	-6	-1	-1		-1		-1	-1
MEETING.class:done-by_policyVerb	6	-19	-22	20	-3	-6	-3	-3	-2	-9	-5
MEETING.class:done-by_punishVerb	-25	-17	-20	29	-4	-6	-3	-4	-3	-5	-5
MEETING.class:done-by_receiveVerb	-14	25	-27	-20	-2	-3	-2	-2	-2	-3	-3
MEETING.class:done-by_signVerb	44	-6	-10	-13	-2	-4	-2	-2	-1	-7	-2
MEETING.class:done-by_visitorNoun	11	-3	-2	-1		-1				-1	-1
MEETING.class:done-by_wish	16	-3	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.class:done-for_appointVerb	8	-1	-1	-2		-1				-1	-1
MEETING.class:done-for_travelVerb	8	-1	-1	-2		-1				-1	-1
MEETING.class:done-headed_travelVerb	29	-4	-15	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-in_appointVerb	6	-1	-1	-2							-1
MEETING.class:done-in_forumVerb	26	-4	-16	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-in_investVerb	20	-3	-10	-4	-1	-1	-1	-1		-1	-1
MEETING.class:done-in_launchVerb	4		-1	-1							
MEETING.class:done-in_policyVerb	7	-1	-2	-1		-1				-1	-1
MEETING.class:done-in_topicVerb	12	-2	-3	-2		-1				-1	-1
MEETING.class:done-in_travelVerb	22	-4	-7	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-into_launchVerb	23	-7	-6	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-led_investVerb	-18	-14	26	-18	-3	-4	-3	-3	-3	-4	-5
MEETING.class:done-of_callVerb	-25	-5	-14	32	-2	-2	-2	-2	-1	-2	-3
MEETING.class:done-of_forumNoun	33	-3	-11	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_forumVerb	34	-4	-12	-10	-4	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_investVerb	1	-12	6	-14	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_meetVerb	34	-4	-12	-10	-4	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_signVerb	3	-6	8	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-of_talkNoun	28	-3	-9	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_topicVerb	31	-8	-14	-22	-2	-3	-2	-2	-1	-3	-3
MEETING.class:done-of_travelNoun	17	-2	-6	-5		-1	-1			-1	-1
MEETING.class:done-of_travelVerb	17	-2	-6	-5		-1	-1			-1	-1
MEETING.class:done-owner_appointVerb	17	-3	-6	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_attend	14	-2	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.class:done-owner_callVerb	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_forumVerb	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_investVerb	-17	-9	33	-6	-2	-3	-2	-2	-1	-3	-4
MEETING.class:done-owner_launchVerb	15	-2	-3	-4		-1				-1	-1
MEETING.class:done-owner_meetVerb	28	-7	-9	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_policyNoun	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_policyVerb	12	-1	-3	-2		-1				-1	-1
MEETING.class:done-owner_punishNoun	13	-2	-3	-3		-1				-1	-1
MEETING.class:done-owner_punishVerb	29	-7	-8	-5	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-owner_receiveVerb	17	-3	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_signVerb	19	-2	-5	-4	-1	-1	-1	-1	-1	-1	-3
MEETING.class:done-owner_talkNoun	-24	30	-10	-10	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_topicVerb	10	-5	7	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-owner_travelNoun	-28	31	-11	-11	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_travelVerb	-7	24	-12	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-represented_attend	18	-2	-5	-4	-1	-2	-1	-1	-1	-1	-1
MEETING.class:done-start-up_forumVerb	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_appointVerb	30	-3	-11	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-to_attend	8	-21	-19	2	-3	-5	-4	-4	-3	-6	-5
MEETING.class:done-to_forumVerb		-28	-24	9	-4	-5	-5	-4	-4	-7	-6
MEETING.class:done-to_investVerb	9	-1	-3	-3							-1
MEETING.class:done-to_launchVerb	-14	-4	22	-17	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-to_policyVerb	-24	-9	30	-31	-4	-7	-4	-5	-4	-6	-12
MEETING.class:done-to_punishVerb	24	-5	-13	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_receiveVerb	24	-5	-13	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_travelVerb	26	-3	-7	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_appointVerb	-35	-11	46	-15	-4	-5	-3	-5	-3	-5	-7
MEETING.class:done-verb_attend	36	-5	-16	-14	-1	-2	-1	-2	-1	-2	-3
MEETING.class:done-verb_callVerb	26	-5	-6	-6	-1	-1	-1	-2	-1	-1	-1
MEETING.class:done-verb_forumVerb	27	-4	-7	-10	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-verb_investVerb	-4	-5	17	-9	-2	-2	-1	-2	-1	-3	-3
MEETING.class:done-verb_launchVerb		-6	13	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-verb_licenceVerb	32	-4	-16	-8	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-verb_meetVerb	28	-3	-12	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_moneyNoun	30	-4	-18	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_punishVerb	34	-5	-12	-11	-1	-2	-1	-1	-1	-3	-3
MEETING.class:done-verb_receiveVerb	-20	-12	24	-11	-2	-4	-2	-3	-2	-3	-5
MEETING.class:done-verb_signVerb	24	-2	-10	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_talkNoun	6	11	-26	-11	-2	-3	-2	-4	-2	-3	-4
MEETING.class:done-verb_topicVerb	-35	21	16	13	-4	-5	-4	-4	-3	-7	-6
MEETING.class:done-verb_travelNoun	5	12	-29	-13	-3	-3	-3	-5	-3	-4	-4
MEETING.class:done-verb_travelVerb		3	10	-16	-3	-4	-3	-5	-3	-4	-5
MEETING.class:done-with_appointVerb	13	-2	-4	-2	-1	-1		-1		-1	-1
MEETING.class:done-with_investVerb	13	-2	-4	-2	-1	-1		-1		-1	-1
MEETING.class:done-with_launchVerb	-2	-3	8	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_policyVerb	12	-2	-4	-2	-1	-1	-1	-1		-1	-1
MEETING.class:done-with_punishVerb	-7	-8	13	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-with_signVerb	12	-2	-4	-2	-1	-1	-1	-1		-1	-1
MEETING.cue:accompany	-14	-9	8	20	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:address	31	-7	3	-27	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:along	15	8	-12	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:also	-7	8	17	-2	-2	-2	-2	-2	-1	-3	-3
MEETING.cue:appoint	20	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:attend	-20	11	1	22	-2	-3	-3	-2	-2	-4	-4
MEETING.cue:attendance	45	-8	-19	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:both	40	-6	-13	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:buy	49	-3	-26	-13	-1	-2	-1	-2	-1	-2	-2
MEETING.cue:ceremony	38	-4	-13	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:company	7	1	15	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:conference	-10	-7	28	-18	-2	-2	-1	-1	-1	-2	-2
MEETING.cue:conversation	18	-8	2	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:counterpart	25	-3	-6	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:delegation	-4	-6	21		-1	-2	-1	-1	-1	-2	-2
MEETING.cue:discussion	34	10	-27	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:entourage	10	-2	-2	-2						-1	-1
MEETING.cue:event	32	-5	-7	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:exchange	24	-3	-5	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:fine	15	-5	-9	7	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:fund	14	-7	12	-11	-1	-3	-1	-2	-1	-2	-3
MEETING.cue:group	22	-7	3	-9	-2	-2	-1	-1	-1	-2	-3
MEETING.cue:head	-35	-1	50	-4	-2	-3	-2	-2	-2	-3	-5
MEETING.cue:host	38	-7	-11	-8	-1	-3	-1	-1	-1	-2	-2
MEETING.cue:initial	19	-3	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:invest	-4	-3	-8	19	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:join	23	-3	-4	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:keynote	28	-4	-14	-10	-1	-2	-1	-1	-1	-1	-1
MEETING.cue:lead	-12	-10	39	-16	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:license	15	-5	-6	5	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:likewise	20	-2	-9	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:meeting	8	1	2		-1	-2	-1	-1	-1	-2	-3
MEETING.cue:member	-13	20	-19	20	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:name	23	-10	-10	6	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:other	8	-2	-19	20	-2	-2	-1	-2	-1	-2	-3
MEETING.cue:owner	23	-3	-10	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:panel	38	-13	-13	-9	-2	-2	-2	-2	-1	-2	-3
MEETING.cue:participant	-19	-11	25	-23	-2	-3	-3	-2	-2	-3	-4
MEETING.cue:participate	26	-5	-15	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:partner	26	-3	-11	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:party	9	-6	5	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:presence	27	-3	-9	-6	-1	-2	-1	-1	-1	-2	-1
MEETING.cue:present	7	7	-18	15	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:receive	-19	12	29	-17	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:replace	4	-4	10	-15	-1	-1	-1	-1		-1	-1
MEETING.cue:represent	15	-7	5	-13	-2	-4	-2	-2	-2	-3	-4
MEETING.cue:representative	-37	33	27	-15	-2	-3	-2	-3	-2	-5	-4
MEETING.cue:sell	38	-9	-11	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:session	-28	25	27	-18	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:side	-10	-12	-7	29	-2	-4	-2	-3	-2	-4	-5
MEETING.cue:sign	7	-6	17	-7	-1	-3	-1	-1	-1	-2	-2
MEETING.cue:signature	55	-6	-12	-28	-2	-5	-2	-2	-1	-2	-3
MEETING.cue:speak	9	-4	-6	10	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:speaker	28	-4	-14	-10	-1	-2	-1	-1	-1	-1	-1
MEETING.cue:speech	13	-3	-3	-3	-1	-1	-1	-1		-1	-1
MEETING.cue:stake	20	-2	-7	-4	-1	-2	-1	-1	-1	-1	-2
MEETING.cue:subsidiary	21	-2	-6	-5	-1	-1	-1	-1		-1	-2
MEETING.cue:successor	-30	-11	38	-23	-3	-5	-3	-3	-3	-4	-9
MEETING.cue:summit		-4	-6	14	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:talk	-2	17	-2		-1	-2	-1	-1	-2	-2	-2
MEETING.cue:team	9	2	8	-16	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:together	19	-7	11	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:too	-6	-13	-22	24	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:tour	-9	17	10	-12	-2	-2	-2	-2	-2	-3	-3
MEETING.cue:visit	9	14	-6	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:welcome	29	-8	-6	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:witness	33	-5	-16	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.elsewhere:none	9	3	6	-1	-2	-3	-2	-2	-2	-3	-4
MEETING.elsewhere:other	10		-1	5	-2	-2	-1	-2	-1	-2	-3
MEETING.elsewhere:same	-1	8	5	13	-2	-3	-2	-2	-2	-4	-4
MEETING.governor:accompanied	30	-4	-16	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:according	22	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.governor:after	-18	26	-31	-25	-5	-6	-5	-5	-5	-12	-8
MEETING.governor:against	27	-3	-8	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:among	39	-4	-15	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:around	31	-16	-20	-17	-3	-4	-3	-3	-3	-5	-6
MEETING.governor:as	8	-1	-2	-1		-1				-1	-1
MEETING.governor:at	21	5	-10	-3	-1	-2	-1	-2	-1	-2	-3
MEETING.governor:attended	8	-9	10	-17	-2	-2	-2	-2	-2	-3	-3
MEETING.governor:behind	21	-3	-8	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.governor:between	30	-4	-8	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:by	6	10	-14	12	-2	-2	-1	-2	-1	-3	-3
MEETING.governor:for	28	-4	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:free	4	5	8	3	-2	-3	-2	-2	-2	-3	-4
MEETING.governor:from	-2	-13	29	-11	-2	-3	-2	-2	-2	-3	-4
MEETING.governor:headed	29	-4	-15	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:in	29	-5	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:into	23	-7	-6	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:led	-18	-14	26	-18	-3	-4	-3	-3	-3	-4	-5
MEETING.governor:of	-15	1	-1	36	-2	-3	-2	-2	-2	-3	-4
MEETING.governor:on	5	-9	13	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:owner	12	3	-1	-3	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:represented	18	-2	-5	-4	-1	-2	-1	-1	-1	-1	-1
MEETING.governor:start-up	29	-2	-15	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:through	29	-4	-10	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:to	25	-5	-2	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:under	16	-2	-4	-4	-1	-1	-1	-1		-1	-1
MEETING.governor:verb	-8		36	-9	-2	-3	-2	-3	-2	-4	-4
MEETING.governor:with	36	-7	-8	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.kind:agency	14	6	-6	2	-2	-3	-2	-2	-1	-3	-4
MEETING.kind:company	16	-2	12	-9	-2	-3	-2	-2	-1	-2	-4
MEETING.kind:country	17	-4	-6	1	-1	-1	-1	-1	-1	-1	-2
MEETING.kind:organization	18	2	-6	-1	-1	-2	-1	-1	-1	-2	-2
MEETING.kind:person	-10	1	22	12	-3	-4	-3	-3	-2	-4	-5
MEETING.kind:person-office	-16	22	11	11	-3	-5	-3	-3	-3	-5	-6
MEETING.list:list	-8	-2	22	9	-2	-3	-2	-2	-2	-3	-4
MEETING.list:single	11	4	1		-2	-3	-2	-2	-1	-3	-3
MEETING.mention:name_free	7	4	5	2	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:name_owner	12		-2	-1	-1	-1	-1	-1	-1	-1	-2
MEETING.mention:nominal_free	6	-8	4	17	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:nominal_owner	31	9	-13	-13	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:post_free	-14	-19	26	4	-4	-7	-4	-4	-3	-5	-7
MEETING.mention:pronoun_free	22	8	3	-21	-2	-3	-2	-2	-1	-3	-4
MEETING.mention:pronoun_owner	-13	12	20	-14	-3	-4	-2	-3	-2	-4	-5
MEETING.parts:2	4	4	4	6	-2	-3	-2	-2	-2	-3	-4
MEETING.parts:3	15	2	4	-6	-2	-3	-2	-2	-1	-3	-3
MEETING.parts:4	9	1	6		-2	-3	-2	-2	-1	-3	-3
MEETING.rival:none_after1	-2	4	11	5	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_after2	-5	-2	8	18	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_before	14		3	2	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_far	-3	8	11	4	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_own	4		4	10	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:other_after1	18	-4	-4	2	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_after2	22	-4	4	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:other_before	-9	18	14	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:other_far	26	-4	-8	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:other_own	3	20	3	-7	-2	-3	-2	-3	-2	-4	-4
MEETING.rival:same_after1	33	-4	-12	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_after2	32	-3	-10	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.rival:same_before	31	-5	-10	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.rival:same_far	34	-4	-15	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.rival:same_own		8	23	-23	-2	-3	-2	-2	-2	-4	-5
MEETING.speech:silent_after1	11	-3	3	4	-2	-3	-2	-2	-1	-3	-3
MEETING.speech:silent_after2	8	-3	3	7	-2	-2	-2	-2	-1	-2	-3
MEETING.speech:silent_before	7	7	4	1	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_far	10	4	1	-1	-1	-2	-2	-2	-1	-2	-3
MEETING.speech:silent_own	2	8	9	2	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:speaks_after1		15	5	-10	-2	-3	-2	-2	-2	-4	-4
MEETING.speech:speaks_after2	21	-6	7	-19	-2	-3	-2	-2	-1	-3	-3
MEETING.speech:speaks_before	27	-11	3	-12	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:speaks_far	10	-9	4	5	-2	-2	-2	-2	-1	-4	-3
MEETING.speech:speaks_own	27	-14	-25	9	-1	-2	-1	-1	-1	-2	-2
MEETING.tie-at:body_after1	25	-4	-4	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.tie-at:body_after2	20	-4	6	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_before	8	7	5	-2	-2	-3	-2	-2	-1	-3	-4
MEETING.tie-at:body_far	-3	-6	6	14	-2	-2	-2	-2	-1	-2	-3
MEETING.tie-at:body_own	3	13	6	-7	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:colleague_after1	10	-10	-3	-1	-3	-5	-3	-3	-3	-5	-6
MEETING.tie-at:colleague_after2	-2	-8	-37	20	-3	-7	-3	-3	-3	-4	-5
MEETING.tie-at:colleague_before	55	-10	-24	-29	-2	-2	-2	-2	-1	-3	-4
MEETING.tie-at:colleague_far	47	-8	-13	-23	-1	-2	-1	-1	-1	-2	-2
MEETING.tie-at:colleague_own	-32	-25	26	17	-4	-7	-4	-5	-4	-6	-7
MEETING.tie-at:country_after1	16	-6	1	3	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:country_after2	27	-5	7	-16	-1	-2	-1	-2	-1	-2	-3
MEETING.tie-at:country_before	8	17	1	-6	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_far	15	3		-3	-1	-2	-2	-2	-1	-2	-3
MEETING.tie-at:country_own	11	-6	2	5	-1	-2	-1	-2	-1	-3	-3
MEETING.tie-at:holder_after1	-42	26	26	1	-6	-11	-6	-7	-6	-11	-11
MEETING.tie-at:holder_after2	-54	34	20	-18	-6	-8	-7	-7	-5	-8	-10
MEETING.tie-at:holder_before	42	-14	-23	-25	-1	-2	-1	-2	-1	-2	-2
MEETING.tie-at:holder_far	-30	3	-20	32	-5	-7	-6	-5	-4	-9	-8
MEETING.tie-at:holder_own	-13	-14	-5	28	-4	-7	-4	-5	-4	-7	-8
MEETING.tie-at:none_after1	7	3	1	3	-1	-2	-1	-2	-1	-2	-3
MEETING.tie-at:none_after2	4	-6		19	-2	-2	-1	-2	-1	-3	-3
MEETING.tie-at:none_before	6	-4	8	7	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:none_far	13	3	4	-6	-1	-2	-2	-2	-1	-2	-3
MEETING.tie-at:none_own	6	14	7	-4	-2	-3	-2	-3	-2	-4	-5
MEETING.tie:body	9	5	5	-3	-2	-2	-1	-2	-1	-2	-3
MEETING.tie:colleague	14	-13	2	7	-3	-4	-3	-3	-3	-4	-5
MEETING.tie:country	14	1	2	-3	-2	-2	-2	-2	-1	-3	-3
MEETING.tie:holder	-49	29	18	31	-5	-8	-5	-5	-4	-8	-9
MEETING.tie:none	7	2	5	4	-2	-3	-2	-2	-1	-3	-3
MEETING.verb:does_accord	-21	-27	-31	28	-4	-7	-5	-5	-4	-6	-7
MEETING.verb:does_adopt	12	-2	-3	-2	-1	-1	-1	-1		-1	-1
MEETING.verb:does_agree	-33	28	-34	20	-5	-7	-5	-5	-4	-8	-10
MEETING.verb:does_announce	27	-4	-7	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_answer	39	-14	-18	-15	-1	-2	-1	-2	-1	-2	-3
MEETING.verb:does_appeal	-19	-16	-34	26	-5	-8	-5	-6	-5	-7	-9
MEETING.verb:does_approve	11	-1	-3	-3		-1				-1	-1
MEETING.verb:does_ask	43	-7	-17	-16	-1	-2	-2	-1	-1	-3	-3
MEETING.verb:does_attend	14	-38	-49	6	-4	-5	-4	-4	-3	-6	-7
MEETING.verb:does_back	29	-7	-13	-19	-2	-3	-2	-2	-1	-2	-3
MEETING.verb:does_belong	30	-4	-10	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_brief	-20	-17	26	-34	-4	-4	-4	-4	-3	-5	-6
MEETING.verb:does_build	29	-7	-14	-14	-1	-2	-1	-2	-1	-2	-3
MEETING.verb:does_buy	9	4	-16	-17	-1	-2	-1	-2	-2	-2	-2
MEETING.verb:does_call	54	-9	-20	-17	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_carry	22	-4	-5	-7	-1	-1	-1	-1		-1	-1
MEETING.verb:does_come	34	-4	-14	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_commit	30	-7	-7	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_complete	37	-6	-26	-10	-2	-3	-2	-2	-1	-3	-4
MEETING.verb:does_conclude	16	-2	-3	-5	-1	-1		-1		-1	-1
MEETING.verb:does_confirm	26	-3	-5	-14	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_consider	32	-5	-8	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_contribute	26	-4	-8	-8	-1	-2	-1	-2	-1	-1	-2
MEETING.verb:does_cooperate	-6	-4	9	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_cut	26	-5	-7	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_decline	45	-32	-36	-38	-4	-7	-4	-5	-4	-7	-9
MEETING.verb:does_deny	32	-6	-11	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_employ	48	-5	-15	-16	-2	-3	-2	-2	-2	-3	-6
MEETING.verb:does_exchange	7	-1	-3	-1							
MEETING.verb:does_expand	21	-2	-7	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_explain	25	-4	-6	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_finance	19	-2	-5	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_fly	3	-19	19	-31	-4	-6	-4	-4	-4	-6	-8
MEETING.verb:does_get	-7	-24	13	-19	-4	-6	-4	-5	-4	-6	-12
MEETING.verb:does_give	34	-4	-9	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_go	46	-12	-26	-19	-2	-3	-3	-3	-2	-4	-7
MEETING.verb:does_hope	23	-3	-8	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_host	9	-1	-1	-3		-1					
MEETING.verb:does_implement	29	-5	-9	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_ink	34	-4	-9	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_intend	25	-7	-5	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_investigate	37	-12	-11	-9	-1	-2	-1	-2	-1	-2	-3
MEETING.verb:does_invite	14	-2	-4	-3		-1		-1		-1	-1
MEETING.verb:does_issue	12	-1	-3	-3		-1				-1	-1
MEETING.verb:does_join	31	-3	-7	-20	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_keep	33	-7	-11	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_launch	27	-4	-5	-12	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_leave		-9	8	-39	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:does_let	26	-5	-10	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_look	-32	-20	-36	38	-4	-7	-4	-5	-4	-6	-9
MEETING.verb:does_make	51	-16	-21	-26	-2	-2	-2	-2	-2	-3	-3
MEETING.verb:does_meet	-5	27	-35	-28	-4	-6	-6	-5	-4	-7	-8
MEETING.verb:does_name	27	-11	-17	11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_offer	27	-5	-9	-6	-1	-2	-1	-1	-1	-1	-3
MEETING.verb:does_open	-26	33	-27	-33	-4	-7	-4	-5	-4	-7	-7
MEETING.verb:does_organize	17	-3	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_own	33	-4	-15	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_participate	26	-5	-15	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_pay	28	-3	-8	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_post	18	-5	-3	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_present	-46	35	-45	7	-6	-8	-6	-7	-5	-8	-11
MEETING.verb:does_produce	42	-8	-23	-15	-2	-4	-2	-2	-3	-4	-5
MEETING.verb:does_put	-15	-9	-13	32	-2	-4	-2	-2	-2	-3	-4
MEETING.verb:does_raise	-5	-15	24	-40	-3	-5	-3	-3	-3	-6	-4
MEETING.verb:does_reply	-33	-18	37	-19	-3	-7	-4	-4	-3	-5	-7
MEETING.verb:does_represent	-14	-10	20	-20	-3	-6	-3	-4	-3	-4	-6
MEETING.verb:does_run	38	-6	-14	-10	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_say	19	7	-4	-8	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:does_sell	16	-2	-6	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_set	22	-3	-6	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_show	14	-2	-5	-2	-1	-1	-1	-1		-1	-1
MEETING.verb:does_sign	53	-8	-18	-13	-1	-4	-1	-1	-1	-3	-2
MEETING.verb:does_spend	40	-8	-26	-28	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:does_state	48	-18	-35	-31	-3	-5	-3	-3	-3	-7	-6
MEETING.verb:does_supply	34	-9	-9	-8	-1	-2	-1	-2	-1	-2	-4
MEETING.verb:does_swear	36	-3	-16	-14	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:does_take	-24	-14	-31	37	-3	-5	-3	-4	-3	-7	-6
MEETING.verb:does_tell	4	-18	12		-3	-4	-4	-3	-3	-7	-5
MEETING.verb:does_thank	-47	-25	21	29	-5	-6	-5	-5	-4	-8	-8
MEETING.verb:does_thrash	44	-10	-11	-15	-1	-2	-2	-1	-1	-2	-2
MEETING.verb:does_tour	-10	-20	17	-17	-3	-4	-6	-3	-3	-5	-7
MEETING.verb:does_travel	43	-7	-25	-21	-2	-2	-2	-2	-1	-3	-3
MEETING.verb:does_turn	-32	-10	-11	36	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_undertake	14	-1	-4	-3		-1		-1		-1	-1
MEETING.verb:does_visit	-18	-34	10	17	-5	-6	-6	-5	-4	-8	-8
MEETING.verb:does_want	-25	27	-38	19	-4	-5	-3	-4	-3	-5	-7
MEETING.verb:does_win	-16	-7	-18	27	-2	-3	-2	-2	-2	-2	-4
MEETING.verb:done-accompanied_accompany	30	-4	-16	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-according_accord	22	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-after_come	-18	26	-31	-25	-5	-6	-5	-5	-5	-12	-8
MEETING.verb:done-among_connect	13	-2	-4	-3		-1				-1	-1
MEETING.verb:done-at_attend	-4	-37	15	-22	-4	-5	-4	-4	-4	-6	-6
MEETING.verb:done-at_call	8	-1	-2	-2		-1					-1
MEETING.verb:done-at_hold	-12	30	-18	-12	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:done-at_meet	20	-4	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_produce	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_spend	26	-7	-8	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-attended_attend	8	-9	10	-17	-2	-2	-2	-2	-2	-3	-3
MEETING.verb:done-between_go	11	-1	-2	-3		-1		-1		-1	-1
MEETING.verb:done-between_roam	12	-1	-2	-2	-1	-1		-1		-1	-1
MEETING.verb:done-between_see	22	-2	-10	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-between_strengthen	28	-4	-10	-13	-2	-2	-1	-2	-1	-2	-3
MEETING.verb:done-by_co-chaired	38	-18	-24	-20	-2	-4	-3	-2	-2	-4	-5
MEETING.verb:done-by_complete	-47	-26	-28	50	-5	-6	-6	-5	-4	-7	-8
MEETING.verb:done-by_convene	13	-1	-2	-5	-1	-1				-1	-1
MEETING.verb:done-by_host	11	-3	-2	-1		-1				-1	-1
MEETING.verb:done-by_launch	23	-6	-5	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_open	-25	-17	-20	29	-4	-6	-3	-4	-3	-5	-5
MEETING.verb:done-by_organize	29	-3	-8	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_promote	19	-4	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_reserve	19	-3	-5	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_say	27	-4	-7	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_secure	21	-3	-6	-5	-1	-1		-1		-1	-1
MEETING.verb:done-by_seek	16	-3	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-by_sign	48	-7	-12	-16	-2	-5	-2	-2	-1	-9	-3
MEETING.verb:done-for_leave	8	-1	-1	-2		-1				-1	-1
MEETING.verb:done-from_catch	30	-4	-10	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-from_come	27	-3	-10	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-headed_head	29	-4	-15	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-in_arrive	19	-2	-6	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-in_establish	19	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_inspect	19	-6	-10	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_play	22	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_review	12	-2	-3	-2	-1	-1	-1	-1		-1	-1
MEETING.verb:done-in_take	7	-1	-2	-2		-1				-1	-1
MEETING.verb:done-in_tell	5	-1	-1	-1							
MEETING.verb:done-led_lead	-18	-14	26	-18	-3	-4	-3	-3	-3	-4	-5
MEETING.verb:done-of_ask	31	-8	-14	-22	-2	-3	-2	-2	-1	-3	-3
MEETING.verb:done-of_bear	34	-5	-12	-17	-2	-6	-1	-2	-1	-2	-3
MEETING.verb:done-of_come	49	-8	-41	-17	-3	-4	-3	-4	-2	-3	-5
MEETING.verb:done-of_conclude	37	-7	-12	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_keep	37	-5	-18	-27	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_make	-58	-18	-47	61	-6	-9	-6	-6	-5	-10	-11
MEETING.verb:done-of_present	-41	-8	-26	43	-3	-4	-3	-4	-3	-4	-6
MEETING.verb:done-of_show	33	-3	-11	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_speak	34	-4	-12	-10	-4	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_tint	33	-8	-16	-12	-2	-2	-2	-2	-2	-2	-4
MEETING.verb:done-of_tour	24	-2	-12	-8	-1	-1	-1	-1		-1	-1
MEETING.verb:done-of_visit	11	-2	-1	-4							-1
MEETING.verb:done-on_testify	35	-13	-18	-12	-2	-3	-1	-2	-1	-3	-3
MEETING.verb:done-owner_act	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_affirm	27	-5	-10	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_ask	12	-2	-2	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_attend	27	-5	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_back	10	-1	-3	-2		-1		-1		-1	-1
MEETING.verb:done-owner_come	23	-3	-6	-6	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:done-owner_commit	-47	-33	50	-15	-6	-10	-6	-5	-4	-8	-10
MEETING.verb:done-owner_convince	9	-1	-3	-2		-1					-1
MEETING.verb:done-owner_delay	36	-5	-15	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_discuss	22	-4	-10	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_explain	17	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_fall	-2	25	-41	-44	-6	-9	-6	-7	-5	-11	-13
MEETING.verb:done-owner_head	39	-6	-17	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_hold	14	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_introduce	9	-1	-1	-3		-1				-1	-1
MEETING.verb:done-owner_meet	34	-7	-15	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_outsource	8	-1	-3	-1		-1				-1	-1
MEETING.verb:done-owner_raise	13	-1	-4	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_replace	6	-1	-1	-1							
MEETING.verb:done-owner_say	16	-3	-4	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_see	16	-5	-4	-2	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_sign	11	-1	-4	-2		-1				-1	-1
MEETING.verb:done-owner_sit	6	-1	-1	-1		-1					-1
MEETING.verb:done-owner_take	26	-5	-14	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_tell	-2	-6	8	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_welcome	17	-3	-7	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-represented_represent	18	-2	-5	-4	-1	-2	-1	-1	-1	-1	-1
MEETING.verb:done-start-up_hold	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_attend		-28	-24	9	-4	-5	-5	-4	-4	-7	-6
MEETING.verb:done-to_belong	25	-2	-14	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_come	21	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_cross	30	-2	-11	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_drive	37	-13	-26	-22	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:done-to_go	21	-3	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-to_hand	21	-2	-8	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_lead	9	-1	-3	-3							-1
MEETING.verb:done-to_look	18	-6	-3	-2		-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_refer	38	-7	-13	-15	-2	-3	-2	-2	-1	-3	-4
MEETING.verb:done-to_summon	24	-5	-13	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_attend	26	-6	-10	-16	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_base	56	-10	-41	-7	-2	-3	-2	-2	-2	-2	-4
MEETING.verb:done-verb_come	31	-3	-26	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_congratulate	23	-2	-9	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_connect	19	-1	-7	-5	-1	-1		-1		-1	-1
MEETING.verb:done-verb_discuss	36	-6	-18	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_enter	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_fund	30	-4	-18	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_head	47	-13	-41	-7	-2	-2	-2	-2	-2	-3	-5
MEETING.verb:done-verb_hoover	-46	-13	50	-13	-3	-4	-3	-3	-2	-4	-5
MEETING.verb:done-verb_include	-15	-13	23	-22	-4	-6	-4	-4	-3	-5	-7
MEETING.verb:done-verb_keep	54	-10	-35	-13	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:done-verb_make	13	-1	-5	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-verb_meet	28	-3	-12	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_move	-20	-11	28	-18	-4	-6	-4	-6	-4	-6	-9
MEETING.verb:done-verb_own	37	-4	-19	-6	-1	-3	-1	-1	-1	-2	-3
MEETING.verb:done-verb_present	24	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_put	28	-2	-14	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_run	21	-3	-6	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_say	37	-4	-17	-14	-2	-2	-1	-2	-1	-3	-3
MEETING.verb:done-verb_see	37	-11	-35	-14	-2	-3	-2	-3	-2	-3	-4
MEETING.verb:done-verb_state-owned	18	-2	-9	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_take	-39	-16	40	-23	-5	-7	-5	-7	-4	-8	-9
MEETING.verb:done-verb_tell	-20	24	-41	17	-5	-7	-5	-5	-4	-10	-8
MEETING.verb:done-verb_tour	2	13	-37	-18	-4	-5	-4	-7	-4	-5	-6
MEETING.verb:done-verb_visit	32	-10	-9	-6	-1	-1	-1	-3	-1	-1	-2
MEETING.verb:done-with_begin	23	-3	-12	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_file	26	-8	-10	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-with_sign	12	-2	-4	-2	-1	-1	-1	-1		-1	-1
MEETING.verb:done-with_take	13	-2	-4	-2	-1	-1		-1		-1	-1
MEETING.verb:done-with_win	20	-4	-7	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.where:body	7	3	4	2	-2	-3	-2	-2	-1	-3	-3
MEETING.where:item	27	-3	-6	-7	-1	-2	-1	-1	-1	-1	-2
POLICY.alike:1	12	-2	-3	2	-1	-1	-1	-1	-1	-2	-2
POLICY.alike:2	15	-2	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.alike:3	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_agency	20	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.at-kind:after1_company	17	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_organization	11	-1	-1	-2	-1	-1	-1	-1		-1	-1
POLICY.at-kind:after1_person	15	-1	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_person-office	19	-2	-3	-6	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after2_agency	16	-1	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after2_company	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_country	10	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.at-kind:after2_person	18	-2	-3	-6	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_person-office	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:before_agency	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:before_company	17	-2	-3	-3	-1	-2	-1	-2	-1	-1	-2
POLICY.at-kind:before_country	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-1
POLICY.at-kind:before_organization	14	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:before_person	16	-2	-4	-4	-1	-2	-1	-1	-1	-1	-2
POLICY.at-kind:before_person-office	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_agency	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:far_company	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_country	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.at-kind:far_organization	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person-office	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:own_agency	-9	-4	-5	23	-2	-3	-2	-2	-2	-4	-4
POLICY.at-kind:own_company	26	-2	-3	-13	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:own_country	23	-2	-2	-11	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:own_person	22	-2	-2	-6	-1	-2	-1	-1	-1	-2	-2
POLICY.at-kind:own_person-office	29	-3	-4	-12	-1	-2	-1	-1	-1	-2	-3
POLICY.at:after1	16	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.at:after2	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at:before	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at:far	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at:own	8	-3	-4	10	-1	-2	-1	-1	-1	-2	-3
POLICY.chance	16	3	2	-24	1	2	1	1	1	2	2
POLICY.class:does_appointVerb	15	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_attend	16	-2	-2	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_forumVerb	15	-2	-2	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_investVerb	17	-2	-3	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_launchVerb	15	-3	-2	-3	-1	-1	-1	-1	-1	-2	-1
POLICY.class:does_licenceVerb	9	-1	-1	-2		-1				-1	-1
POLICY.class:does_meetVerb	17	-2	-2	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_punishVerb	15	-3	-2	-3	-1	-1	-1	-1	-1	-2	-1
POLICY.class:does_receiveVerb	12	-1	-2	-3	-1	-1	-1	-1		-1	-1
POLICY.class:does_topicVerb	16	-1	-3	-4	-1	-1	-1	-1	-1	-2	-1
POLICY.class:does_travelVerb	22	-2	-6	-3	-1	-2	-1	-1	-1	-2	-3
POLICY.class:does_wish	13	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-attended_attend	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.class:done-attended_forumVerb	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.class:done-by_forumVerb	23	-2	-2	-8	-1	-2	-1	-1	-1	-2	-2
POLICY.class:done-by_receiveVerb	7	-1	-1	-1		-1				-1	-1
POLICY.class:done-headed_travelVerb	9	-1	-2	-1		-1				-1	-1
POLICY.class:done-in_policyVerb	17	-2	-2	-5	-1	-2	-1	-1	-1	-1	-2
POLICY.class:done-into_launchVerb	11	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-into_policyVerb	11	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-owner_attend	9	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.class:done-owner_forumVerb	9	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.class:done-verb_appointVerb	19	-2	-4	-3	-1	-2	-1	-3	-1	-1	-2
POLICY.class:done-verb_attend	18	-2	-3	-2	-1	-2	-1	-3	-1	-1	-2
POLICY.class:done-verb_callVerb	22	-2	-3	-6	-1	-2	-1	-2	-1	-2	-3
POLICY.class:done-verb_meetVerb	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.class:done-verb_receiveVerb	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-verb_talkNoun	11	-1	-1	-3	-1	-1	-1	-2		-1	-1
POLICY.class:done-verb_travelNoun	11	-1	-1	-3	-1	-1	-1	-2		-1	-1
POLICY.class:done-verb_travelVerb	13	-1	-2	-3	-1	-1	-1	-2		-1	-1
POLICY.class:done-with_forumVerb	9	-1	-2	-2	-1	-1				-1	-1
POLICY.class:done-with_launchNoun	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_talkNoun	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_topicVerb	6	-1	-1	-1		-1				-1	-1
POLICY.cue:address	16	-1	-3	-6	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:also	-20	-3	-3	29	-1	-2	-1	-1	-1	-3	-3
POLICY.cue:attend	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:both	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:buy	13	-1	-1	-3	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:delegation	9	-1	-3	-2		-1	-1			-1	-1
POLICY.cue:event	21	-2	-3	-6	-1	-2	-1	-1	-1	-2	-2
POLICY.cue:exchange	6	-1	-1	-1		-1				-1	-1
POLICY.cue:gathering	12	-1	-2	-3	-1	-1	-1	-1	-1	-2	-1
POLICY.cue:head	18	-1	-5	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:join	17	-2	-3	-3	-1	-1	-1	-2	-1	-1	-2
POLICY.cue:lead	7	-1	-2	-1						-1	-1
POLICY.cue:license	12	-1	-1	-3	-1	-1	-1	-1		-1	-1
POLICY.cue:meeting	12	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:name	11	-2	-2	-3	-1	-2	-1	-1	-1	-1	-2
POLICY.cue:participant	16	-1	-3	-6	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:partner	10	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.cue:party	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:penalty	21	-2	-3	-3	-1	-2	-1	-1	-1	-4	-2
POLICY.cue:receive	10	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.cue:representative	12	-3	-4	-3	-1	-2	-1	-1	-1	-2	-2
POLICY.cue:side	11	-1	-1	-3	-1	-1	-1	-1		-1	-1
POLICY.cue:speak	15	-1	-3	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:speech	27	-3	-3	-11	-1	-2	-1	-1	-1	-2	-3
POLICY.cue:subsidiary	15	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:talk	6	-1	-1	-1		-1				-1	-1
POLICY.cue:team	7	-1	-2	-1						-1	-1
POLICY.cue:together	16	-2	-3	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:tour	8	-2	-1	-1		-1	-1	-1		-1	-1
POLICY.cue:visit	11	-1	-1	-4	-1	-1	-1	-1	-1	-1	-1
POLICY.cue:witness	4			-1							
POLICY.elsewhere:none	11	-2	-3	3	-1	-1	-1	-1	-1	-1	-2
POLICY.elsewhere:other	17	-2	-3	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.elsewhere:same	18	-2	-2	-6	-1	-1	-1	-1	-1	-2	-2
POLICY.governor:attended	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.governor:before	-22	-5	-6	30	-2	-4	-2	-3	-2	-5	-5
POLICY.governor:by	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.governor:free	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.governor:from	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:headed	9	-1	-2	-1		-1				-1	-1
POLICY.governor:in	13	-2	-2	-5	-1	-2	-1	-1	-1	-2	-2
POLICY.governor:into	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:of	20	-2	-3	-5	-1	-2	-1	-1	-1	-2	-2
POLICY.governor:on	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-2
POLICY.governor:owner	17	-2	-2	-7	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:through	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:to	17	-2	-2	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.governor:verb	17	-2	-3	-3	-1	-1	-1	-2	-1	-1	-2
POLICY.governor:with	12	-1	-2	-3	-1	-1	-1	-1		-1	-1
POLICY.kind:agency	6	-2	-3	12	-1	-2	-1	-1	-1	-2	-3
POLICY.kind:company	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:country	15	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:organization	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:person	16	-1	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:person-office	18	-2	-3	-5	-1	-2	-1	-1	-1	-2	-2
POLICY.list:list	17	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.list:single	14	-2	-3	-1	-1	-1	-1	-1	-1	-1	-2
POLICY.mention:name_free	13	-2	-3		-1	-1	-1	-1	-1	-1	-2
POLICY.mention:name_owner	16	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
POLICY.mention:nominal_free	18	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.mention:post_free	20	-3	-4	-4	-1	-2	-1	-1	-1	-2	-2
POLICY.mention:pronoun_free	20	-2	-2	-8	-1	-1	-1	-1	-1	-1	-2
POLICY.parts:1	14	-2	-3	-1	-1	-1	-1	-1	-1	-1	-2
POLICY.parts:2	16	-2	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:none_after1	16	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:none_after2	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:none_before	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:none_far	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:none_own	-5	-3	-3	18	-1	-2	-1	-1	-1	-2	-3
POLICY.rival:other_after1	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.rival:other_after2	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:other_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:other_far	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.rival:other_own	30	-3	-4	-11	-1	-2	-1	-1	-1	-2	-3
POLICY.rival:same_after2	11	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.rival:same_far	10	-1	-1	-2	-1	-1	-1	-1		-1	-1
POLICY.rival:same_own	28	-3	-4	-11	-1	-2	-1	-1	-1	-2	-3
POLICY.speech:silent_after1	16	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_after2	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_before	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_far	15	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_own	6	-3	-4	12	-1	-2	-1	-1	-1	-2	-3
POLICY.speech:speaks_after1	21	-2	-3	-6	-1	-1	-1	-1	-1	-2	-2
POLICY.speech:speaks_after2	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-1
POLICY.speech:speaks_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.speech:speaks_far	21	-2	-3	-5	-1	-2	-1	-1	-1	-2	-2
POLICY.speech:speaks_own	29	-3	-3	-10	-1	-3	-1	-1	-1	-3	-3
POLICY.tie-at:country_after1	17	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:country_after2	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:country_before	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:country_far	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:country_own	3	-3	-4	16	-1	-2	-1	-2	-1	-3	-3
POLICY.tie-at:holder_before	13	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:holder_far	18	-2	-3	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:holder_own	21	-3	-3	-12	-1	-2	-1	-1	-1	-2	-2
POLICY.tie-at:none_after1	16	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_after2	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_before	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_far	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_own	19	-2	-2	-7	-1	-1	-1	-1	-1	-1	-2
POLICY.tie:body	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie:country	12	-2	-3	3	-1	-2	-1	-1	-1	-2	-2
POLICY.tie:holder	21	-2	-3	-7	-1	-2	-1	-1	-1	-2	-2
POLICY.tie:none	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_answer	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
POLICY.verb:does_come	15	-2	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_conduct	26	-3	-6	-7	-1	-2	-1	-2	-1	-3	-3
POLICY.verb:does_confirm	16	-1	-2	-5	-1	-1	-1	-1	-1	-2	-1
POLICY.verb:does_head	24	-2	-8	-3	-1	-2	-1	-1	-1	-2	-3
POLICY.verb:does_meet	23	-3	-3	-6	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_open	15	-3	-2	-3	-1	-1	-1	-1	-1	-2	-1
POLICY.verb:does_organize	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_receive	9	-1	-3	-2		-1	-1			-1	-1
POLICY.verb:does_say	16	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_speak	13	-1	-2	-4	-1	-1	-1	-1	-1	-1	-1
POLICY.verb:does_take	15	-1	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_tell	21	-2	-4	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:done-attended_attend	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.verb:done-by_receive	7	-1	-1	-1		-1				-1	-1
POLICY.verb:done-headed_head	9	-1	-2	-1		-1				-1	-1
POLICY.verb:done-into_introduce	11	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-owner_bring	9	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.verb:done-to_belong	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-verb_include	20	-2	-4	-4	-1	-2	-1	-1	-1	-2	-2
POLICY.verb:done-verb_join	19	-2	-4	-3	-1	-2	-1	-3	-1	-1	-2
POLICY.verb:done-verb_list	21	-2	-4	-3	-1	-2	-1	-2	-1	-2	-4
POLICY.verb:done-verb_meet	11	-1	-2	-2	-1	-1	-1	-1		-1	-1
POLICY.verb:done-with_exchange	6	-1	-1	-1		-1				-1	-1
POLICY.verb:done-with_hold	9	-1	-2	-1		-1				-1	-1
POLICY.verb:done-with_organize	9	-1	-1	-2	-1	-1		-1		-1	-1
POLICY.where:body	14	-2	-3	-1	-1	-1	-1	-1	-1	-1	-2
POLICY.where:item	18	-2	-3	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.alike:1	11	2	2	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:2	2	3	13	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:3	18	-6	4	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:after1_agency	31	-2	-15	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:after1_company	44	-3	-26	-4	-1	-2	-1	-2	-1	-2	-3
VISIT.at-kind:after1_country	35	-3	-18	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:after1_organization	24	-2	-10	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:after1_person	-26	-5	42	-8	-2	-3	-2	-2	-2	-3	-4
VISIT.at-kind:after1_person-office	-10	-7	33	-12	-3	-4	-3	-3	-2	-5	-5
VISIT.at-kind:after2_agency	15	-1	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_company	12	-1	-3	-2	-1	-1	-1	-1		-1	-1
VISIT.at-kind:after2_country	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:after2_organization	20	-3	-3	-3	-1	-2	-1	-1	-1	-1	-3
VISIT.at-kind:after2_person	39	-4	-13	-8	-2	-3	-2	-2	-1	-4	-4
VISIT.at-kind:after2_person-office	29	-2	-13	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:before_agency	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_company	18	-2	-4	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.at-kind:before_country	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_organization	17	-4	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_person	19	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:before_person-office	24	-3	-7	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.at-kind:far_agency	19	-2	-4	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:far_company	15	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_country	10	-1	-3	-2	-1	-1	-1	-1		-1	-1
VISIT.at-kind:far_organization	13	-2	-2	-1		-1				-1	-1
VISIT.at-kind:far_person	22	-3	-7	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.at-kind:far_person-office	19	-2	-6	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:own_agency	30	-7	-7	-4	-1	-2	-1	-1	-1	-3	-3
VISIT.at-kind:own_company	10	-12	-3	13	-2	-3	-2	-3	-2	-4	-5
VISIT.at-kind:own_country	18	-8	-2	-3	-1	-1	-1	-1		-1	-1
VISIT.at-kind:own_organization	1	22	-24	-14	-4	-4	-3	-3	-3	-5	-6
VISIT.at-kind:own_person	-19	27	15	-18	-4	-5	-4	-4	-4	-6	-7
VISIT.at-kind:own_person-office	-36	11	27	5	-4	-6	-4	-4	-4	-6	-7
VISIT.at:after1	1	-5	27	-7	-2	-3	-2	-2	-2	-3	-4
VISIT.at:after2	20	-2	-7	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at:before	18	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at:far	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at:own	-3	13	7	2	-2	-3	-2	-2	-2	-3	-4
VISIT.chance	-15	-11	20	2							
VISIT.class:does_appointVerb	32	-2	-14	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_attend	10	-1	-2	-3		-1		-1		-1	-1
VISIT.class:does_forumNoun	14	-2	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.class:does_forumVerb	23	-3	-5	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_investVerb	32	-5	-12	-7	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_launchNoun	9	-1	-2	-2						-1	-1
VISIT.class:does_launchVerb	11	-2	-2	-1		-1				-1	-1
VISIT.class:does_licenceVerb	20	-2	-7	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_meetVerb	21	-2	-7	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_moneyNoun	29	-11	-17	-14	-2	-3	-2	-3	-2	-3	-4
VISIT.class:does_policyVerb	19	-2	-5	-2	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_signVerb	16	-2	-4	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.class:does_talkNoun	7		-2	-2							
VISIT.class:does_topicVerb	19	-1	-6	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_wish	16	-2	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-according_pactNoun	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-according_receiveVerb	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-between_topicVerb	13	-1	-3	-2	-1	-1	-1	-1		-1	-1
VISIT.class:done-by_forumVerb	24	-8	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-by_receiveVerb	-1	22	-20	-6	-2	-2	-1	-2	-1	-2	-3
VISIT.class:done-by_visitorNoun	6	-1	-1	-1		-1					
VISIT.class:done-from_meetVerb	8	-1	-2	-1		-1				-1	-1
VISIT.class:done-from_receiveVerb	12	-1	-5	-2	-1	-1		-1		-1	-1
VISIT.class:done-from_topicVerb	12	-1	-5	-2	-1	-1		-1		-1	-1
VISIT.class:done-in_travelVerb	34	-17	-19	-11	-2	-3	-2	-2	-2	-3	-4
VISIT.class:done-of_signVerb	30	-12	-10	-10	-1	-2	-1	-2	-1	-2	-3
VISIT.class:done-owner_callVerb	22	-13	-2	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-owner_forumVerb	17	-3	-3	-2	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-owner_launchVerb	19	-4	-2	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-owner_punishVerb	40	-22	-3	-4	-1	-2	-1	-1	-1	-2	-4
VISIT.class:done-owner_travelVerb	27	-13	-3	-3	-1	-1	-1	-1	-1	-2	-3
VISIT.class:done-to_travelVerb	9	-3	-1	-2		-1				-1	-1
VISIT.class:done-verb_appointVerb	16	-4	-2	-2		-1		-1		-1	-1
VISIT.class:done-verb_callVerb	21	-5	-6	-4		-1		-2		-1	-1
VISIT.class:done-verb_meetVerb	25	-2	-11	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_receiveVerb	41	-8	-35	-6	-2	-2	-2	-2	-1	-2	-3
VISIT.class:done-verb_talkNoun	21	-5	-6	-4		-1		-2		-1	-1
VISIT.class:done-verb_travelNoun	21	-5	-6	-4		-1		-2		-1	-1
VISIT.class:done-verb_travelVerb	3	-7	17	-7	-2	-2	-2	-3	-2	-3	-3
VISIT.class:done-with_attend	6	-1	-2	-1		-1				-1	-1
VISIT.class:done-with_forumVerb	17	-2	-8	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_launchNoun	25	-1	-15	-3		-1	-1	-1		-1	-1
VISIT.class:done-with_meetVerb	33	-12	-11	-8	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-with_signVerb	13	-1	-5	-1	-1	-1				-1	-1
VISIT.class:done-with_talkNoun	1	-6	8	-8	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-with_topicVerb	25	-1	-13	-3	-1	-1	-1	-1		-1	-1
VISIT.class:done-with_travelVerb	-39	-31	44	-26	-6	-8	-5	-6	-5	-9	-11
VISIT.cue:accompany	-29	10	32	-18	-3	-5	-4	-4	-3	-5	-6
VISIT.cue:address	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:also	23	-2	-11	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:attend	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:both	8	-1	-3	-1		-1				-1	-1
VISIT.cue:buy	12	-2	-2	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:ceremony	33	-2	-23	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:company	-9	-11	-19	33	-2	-3	-2	-2	-2	-3	-3
VISIT.cue:conference	40	-4	-35	-6	-2	-3	-2	-2	-1	-3	-3
VISIT.cue:conversation	25	-6	-10	-4						-1	-1
VISIT.cue:counterpart	-36	37	-12	-8	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:delegation	-18	-7	34	-6	-2	-3	-2	-2	-1	-3	-3
VISIT.cue:exchange	14	-1	-6	-2		-1				-1	-1
VISIT.cue:group	-34	-6	44	-8	-3	-4	-2	-3	-2	-5	-5
VISIT.cue:head	-4	25	-33	-13	-3	-4	-3	-3	-2	-4	-6
VISIT.cue:host	12	-2	-3	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:invest	11	-1	-2	-3		-1		-1		-1	-1
VISIT.cue:join	12	-2	-3	-2	-1	-2	-1	-1	-1	-1	-1
VISIT.cue:lead	49	-6	-40	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:license	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:meeting	18	-2	-7	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:member	-27	-4	36	-6	-2	-3	-2	-2	-1	-3	-4
VISIT.cue:other	-14	-6	28	-9	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:partner	7	-1	-2	-1		-1				-1	-1
VISIT.cue:predecessor	13	-2	-3	-2	-1	-1	-1	-1		-1	-1
VISIT.cue:presence	24	-2	-5	-4	-1	-3	-1	-1	-1	-4	-2
VISIT.cue:present	39	-6	-34	-10	-2	-2	-2	-2	-1	-2	-3
VISIT.cue:receive	53	-13	-27	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:session	17	-3	-6	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:side	8	-1	-1	-2		-1					-1
VISIT.cue:sign	20	-2	-5	-3	-1	-2	-1	-1	-1	-2	-1
VISIT.cue:signature	24	-2	-8	-3	-1	-3	-1	-1	-1	-1	-1
VISIT.cue:speak	15	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:speech	6	-1	-1	-1		-1				-1	-1
VISIT.cue:summit	24	-3	-9	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:talk	22	-2	-8	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:team	-22	-25	-35	40	-3	-6	-3	-4	-4	-6	-6
VISIT.cue:together	9	-1	-4	-1		-1				-1	-1
VISIT.cue:tour	-29	20	4	23	-3	-4	-3	-3	-3	-4	-5
VISIT.cue:visit	33	-8	-12	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:welcome	-10	28	-20	-10	-2	-3	-2	-2	-2	-3	-5
VISIT.elsewhere:none	16	2		-6	-1	-2	-1	-2	-1	-2	-3
VISIT.elsewhere:other	7	1	5	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:same	-6	-9	23	-8	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:according	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:at	20	-4	-6	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:between	29	-4	-7	-5	-1	-2	-1	-1	-1	-1	-2
VISIT.governor:by	-7	16	9	-9	-2	-3	-2	-2	-2	-3	-4
VISIT.governor:for	30	-11	-4	-4	-1	-1	-1	-1	-1	-2	-3
VISIT.governor:free	2	-4	22	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:from	-2	22	-8	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:in		-11	-18	28	-2	-3	-2	-2	-2	-3	-4
VISIT.governor:of	26	10	-19	-8	-2	-2	-1	-2	-1	-2	-3
VISIT.governor:on	7	-1	-2	-1		-1				-1	-1
VISIT.governor:owner	10	13	-11	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:to	12	-3	-2	-2		-1		-1		-1	-1
VISIT.governor:verb	25	-5	-2	-5	-1	-2	-1	-2	-1	-2	-3
VISIT.governor:with	26	-5	-2	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.kind:agency	21	-3	-6	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.kind:company	19	-4	-6	2	-1	-2	-1	-1	-1	-2	-2
VISIT.kind:country	18	-5	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.kind:organization	9	17	-10	-6	-2	-2	-1	-1	-1	-2	-3
VISIT.kind:person	-8	10	23	-8	-2	-3	-2	-2	-2	-3	-4
VISIT.kind:person-office	-2	2	19	-3	-2	-3	-2	-2	-2	-3	-4
VISIT.list:list	5	-5	7	7	-1	-2	-1	-1	-1	-2	-3
VISIT.list:single	11	3	4	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_free	9	1	6	-2	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_owner	4	16	-8	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.mention:nominal_free	12	-6	12	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:nominal_owner	19	-3	-3	-3	-1	-2	-1	-1	-1	-2	-4
VISIT.mention:post_free	37	-6	-35	-11	-3	-5	-3	-3	-2	-5	-6
VISIT.mention:pronoun_free	10	-1	-3	-1		-1				-1	-1
VISIT.mention:pronoun_owner	43	-9	-29	-6	-2	-2	-1	-2	-1	-3	-4
VISIT.parts:1	8	1	6	-2	-1	-2	-1	-2	-1	-2	-3
VISIT.parts:2	17	-6	4	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.parts:3	22	17	-26	-7	-2	-3	-2	-2	-1	-3	-3
VISIT.parts:4	27	-7	-5	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.rival:none_after1	-1	-7	27	-11	-3	-4	-3	-3	-2	-4	-6
VISIT.rival:none_after2	25	-3	-6	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:none_before	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:none_far	21	-2	-6	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.rival:none_own	7	15	-2	-7	-2	-2	-2	-2	-2	-3	-4
VISIT.rival:other_after1	3	-4	20	-6	-2	-3	-2	-2	-1	-3	-3
VISIT.rival:other_after2	18	-2	-7	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_before	18	-2	-4	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.rival:other_far	16	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.rival:other_own	-9	9	12	8	-2	-3	-2	-2	-2	-3	-4
VISIT.rival:same_after1	22	-2	-12	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:same_before	30	-7	-7	-4	-1	-2	-1	-1	-1	-2	-4
VISIT.rival:same_own	25	-6	-10	-4						-1	-1
VISIT.speech:silent_after1	-2	-5	30	-8	-2	-3	-2	-2	-2	-3	-4
VISIT.speech:silent_after2	20	-2	-7	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_before	18	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_far	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_own	-4	14	7	2	-2	-3	-2	-2	-2	-3	-4
VISIT.speech:speaks_after1	39	-4	-24	-5	-1	-2	-1	-1	-1	-3	-3
VISIT.speech:speaks_after2	19	-2	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_before	21	-2	-6	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_far	15	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:speaks_own	34	-7	-10	-5	-1	-2	-1	-1	-1	-3	-3
VISIT.tie-at:body_after1	30	-3	-14	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:body_after2	7	-1	-1	-2		-1				-1	-1
VISIT.tie-at:body_before	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:body_far	13	-2	-2	-2	-1	-1	-1	-1		-1	-1
VISIT.tie-at:body_own	17	-5	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:colleague_after1	-18	-7	23	-22	-3	-4	-4	-3	-3	-5	-6
VISIT.tie-at:country_after1	2	-6	20	-9	-3	-4	-2	-3	-2	-4	-5
VISIT.tie-at:country_after2	24	-2	-10	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_before	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_far	17	-2	-5	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.tie-at:country_own	-22	13	27	-12	-2	-3	-2	-2	-2	-4	-5
VISIT.tie-at:holder_after1	23	-1	-15	-2	-1	-1	-1	-1		-1	-1
VISIT.tie-at:holder_own	23	-10	-10	-9	-2	-3	-2	-2	-1	-2	-3
VISIT.tie-at:none_after1	3	-4	19	-6	-2	-2	-2	-2	-1	-3	-3
VISIT.tie-at:none_after2	19	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_before	18	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_far	18	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_own	2	12	-1	6	-2	-3	-2	-2	-2	-3	-4
VISIT.tie:body	18	-3	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie:colleague	-7	-4	19	-13	-2	-3	-2	-2	-2	-3	-3
VISIT.tie:country	7	2	11	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:holder	25	-5	-12	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.tie:none	11	2	1	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_exchange	7		-2	-2							
VISIT.verb:does_finance	29	-11	-17	-14	-2	-3	-2	-3	-2	-3	-4
VISIT.verb:does_ink	17	-1	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_meet	25	-3	-9	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_put	18	-2	-5	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:does_say	27	-3	-10	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_show	14	-2	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.verb:does_sign	14	-1	-3	-2	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:does_speak	16	-2	-5	-2	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:does_tell	23	-2	-7	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_win	14	-1	-3	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:does_work	10	-2	-2	-2		-1	-1	-1		-1	-1
VISIT.verb:done-according_accord	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-between_arrange	30	-21	-17	-19	-3	-6	-3	-4	-3	-5	-5
VISIT.verb:done-by_host	6	-1	-1	-1		-1					
VISIT.verb:done-by_receive	51	-15	-25	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-from_hear	12	-1	-5	-2	-1	-1		-1		-1	-1
VISIT.verb:done-from_meet	8	-1	-2	-1		-1				-1	-1
VISIT.verb:done-in_arrive	16	-7	-1	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-of_bear	27	-3	-15	-3	-1	-3	-1	-1	-1	-2	-2
VISIT.verb:done-of_conclude	30	-12	-10	-10	-1	-2	-1	-2	-1	-2	-3
VISIT.verb:done-to_come	13	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-to_go	5	-1	-1	-1							-1
VISIT.verb:done-verb_meet	25	-2	-11	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_see	25	-2	-19	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-verb_travel	-24	-14	32	-18	-4	-6	-4	-6	-4	-6	-9
VISIT.verb:done-verb_visit	21	-5	-6	-4		-1		-2		-1	-1
VISIT.verb:done-with_bring	6	-1	-2	-1		-1				-1	-1
VISIT.verb:done-with_exchange	25	-1	-15	-3		-1	-1	-1		-1	-1
VISIT.verb:done-with_hold	25	-3	-14	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.where:body	10	1	4	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.where:item	23	-3	-5	-4	-1	-2	-1	-1	-1	-2	-2
alike:1	6		-3	1					-1	-2	
alike:2	10	-3	4	-3	-1	-1	-2	-2	-2		-1
alike:3	8			-1	-1	-1		-2	-1		-2
at-kind:after1_agency	7	-4	-7	-5	3	2	-2	-1	-1	4	5
at-kind:after1_company	11	-3	-6	-4	4	-1	-2	2	1	-4	2
at-kind:after1_country	25	-2	-5	-6	-1	-3	-1	-1	-1	-2	-3
at-kind:after1_organization	29	-3	-5	-1	-2	-5	-1	-2	-1	-2	-3
at-kind:after1_person	-6		16	-3	-3	6	-3	-3	-2		-3
at-kind:after1_person-office	-9	-1	6	19	-3	-2	-3	-3	-3	4	-4
at-kind:after2_agency	5	-4	-4	10	-2	-3	-2	-2	-1	2	2
at-kind:after2_company	18	-3	-3	-6	-1		-1	2	-1	-2	-1
at-kind:after2_country	20	-2	-4	-5	-1	-2	-1	-1	-1	-2	-3
at-kind:after2_organization	12	-3	-4	-9	13	-2	-1	-1	-1	-2	-3
at-kind:after2_person	4	-5	8	7	-2	-3	-2	-3	-2	-4	3
at-kind:after2_person-office	4		-1	1	-2	2	-1	-1			-3
at-kind:before_agency		11	-3	-8	-2	-4	-2	-2	-2	6	6
at-kind:before_company	1	-5	-4	-6	1	12	-2	2	3	-4	4
at-kind:before_country	16	-3	-5	5	-1	-2	-1	-1	-1	-1	-3
at-kind:before_organization	23	-4	-5	2	-1	-5	-1	-1	-1	-2	-2
at-kind:before_person	18	-5	5	1	-2	-3	-2	-2	-1	-3	-4
at-kind:before_person-office	9	5	2	-5	-2	-3	5	-2	-2	-4	-2
at-kind:far_agency	13		-6	-4	3	-3	-2	1	-1	1	-1
at-kind:far_company	14	-4	7	-8	-2		-2	-2	-1	-3	2
at-kind:far_country	20	-2	-4	-4	-1	-2	-2	-1	-1	-2	-2
at-kind:far_organization	14	-3	-4	-7	-2	11	-2	-1	-1	-2	-2
at-kind:far_person	8	1	-1	1	-2	-2	6	-2	-1	-1	-4
at-kind:far_person-office	-1	3	-6	10	-2	-4	7	-2	-2	1	-3
at-kind:own_agency	-9	-1	-5	-4	1	-1	-3	3	-3	20	3
at-kind:own_company	3		10	-8	-1	-6	-3	1	7	-7	5
at-kind:own_country	14	-3	-3	-2	-1	1	-1	-1	1	-2	-1
at-kind:own_organization	-2	19	-8	-3	8	1	-2	-3	-3	-4	-7
at-kind:own_person	-5	6	2	13	-3	2	-3	-3	-3	-5	-1
at-kind:own_person-office	-8	11	9	14	-3	-5	-3	-3	-3	-3	-6
at:after1	6	-2		1			-2	-1	-1		
at:after2	10	-2	-1		-1	-1	-1	-1	-1	-1	-1
at:before	9		-1	-2	-1			-1	-1	-2	
at:far	10		-2	-1	-1	-1	1	-1	-1	-1	-2
at:own	2	2	1		-1	-1	-2			-1	
chance	-9		6		1		-1		1	1	1
class:does_appointVerb	-1	-5	1	11	-2	-3	-2	-2	-1	1	3
class:does_attend	9	-5	4	11	-2	-4	-3	-2	-1	-3	-4
class:does_background	27	-5	-10	-11	-2	-16	-2	-2	-1	6	-12
class:does_callVerb	-2	5	-1	14	-2	-3	-3	-2	-2	-4	-3
class:does_forumNoun	22	-2	-5	-5	-1	-3	-1	-1	-1	-1	-2
class:does_forumVerb	-1	1	-4	7	-2	3	-2	-2	-1	-3	4
class:does_investVerb	-2	-1	-6	13	-2	2	-2	5	-2	1	-6
class:does_launchNoun	22	-1	-2	-7	-1	-2	-4	-1		-1	-1
class:does_launchVerb	-5	12	-7	-11	-2	-4	-3	-2	-2	15	
class:does_licenceNoun	7			-1						-2	-1
class:does_licenceVerb	18	-2	-4	-6	-1	-3	-1	-1	-1	7	-3
class:does_meetVerb	2	5	-7	-7	-2	6	2	2	4	-4	-4
class:does_moneyNoun	25	-5	-9	-3	-2	-11	-3	-2	-2	-3	-3
class:does_pactNoun	6	-9	-10	17	-2	-4	-2	-2	-2	-9	-5
class:does_planned	-2	-4	-6	-6	-2	-3	-2	-8	23	-5	-5
class:does_policyNoun	30	-3	-3	-5	-1	-2	-1	-2	-1	-12	-4
class:does_policyVerb	5	-3		-8	-2	3	-1	-2	4	7	-3
class:does_postNoun	36	-4	-4	-6	-1	-5	-9	-1	-1	-3	-3
class:does_punishNoun		-7	-15	20	-2	-3	-2	-3	-2	-10	-8
class:does_punishVerb		21	-9	7	-2	-5	-3	-2	-2	2	-8
class:does_receiveVerb	21	-3	-5	6	-1	-3	-2	-1	-1	-2	-8
class:does_signVerb	1	5	-9	10	-2	8	-3	-2	-2	-3	-4
class:does_talkNoun	9	-5	2	-3	-1	-4	6	-2	-1	-3	-1
class:does_topicVerb	4	-7	9	6	-2	-6	-3	-2	-2	10	-8
class:does_travelNoun	-13	-11	14	5	-3	-8	16	-3	-3	-5	-7
class:does_travelVerb	-9	-7	17	-3	-2	-5	6	-2	-2		5
class:does_visitorNoun	29	-1	-1	-5	-1	-9	-1	-1		-1	-9
class:does_wish	2	7	-1	-2	-2	-2	-2	-2	-1		2
class:done-accompanied_attend	29	-3	-11	-7	-1	-1	-1	-1	-1	-1	-1
class:done-according_pactNoun	21	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
class:done-according_receiveVerb	21	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
class:done-after_appointVerb	-7	-4	-4	-4	-2	-3	-2	-2	-2	-4	13
class:done-after_licenceVerb	28	-2	-2	-5	-1	-8	-1	-1	-1	-3	-4
class:done-after_policyVerb	28	-2	-2	-5	-1	-8	-1	-1	-1	-3	-4
class:done-against_attend	26	-2	-2	-7	-1	-8	-3	-1	-1	-1	-2
class:done-against_forumVerb	26	-2	-2	-7	-1	-8	-3	-1	-1	-1	-2
class:done-among_launchVerb	13	-2	-4	-3		-1				-1	-1
class:done-as_forumVerb	12	-1	-1	-1		-1				-3	-3
class:done-as_launchVerb	12	-1	-1	-1		-1				-3	-3
class:done-as_punishVerb	12	-1	-1	-1		-1				-3	-3
class:done-at_attend	-4	-37	15	-22	-4	-5	-4	-4	-4	-6	-6
class:done-at_callVerb	22	-3	-3	-4	-1	-2	-1	-1	-1	-2	-3
class:done-at_forumVerb	-10	19	5	-12	-2	-3	-2	-2	-2	-3	-7
class:done-at_investVerb	26	-5	-6	-5	-1	-1	-1	-1	-1	-2	-2
class:done-at_launchVerb	18	-3	-2	-2	-1	-1	-1	-2	-1	-1	-2
class:done-at_meetVerb	20	-4	-4	-7	-2	-2	-2	-2	-2	-5	-7
class:done-at_policyNoun	14	-3	-3	-3	-1	-1	-1	-1		-1	-2
class:done-at_punishVerb	21	-3	-2	-3	-1	-3	-2	-2	-1	-1	-2
class:done-at_receiveVerb	44	-15	-18	-16	-2	-5	-2	-2	-2	-9	-13
class:done-at_talkNoun	18	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
class:done-at_topicVerb	24	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
class:done-at_wish	18	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
class:done-attended_attend	15	-6	8	-10	-1	-2	-1	-1	-1	-2	-4
class:done-attended_forumVerb	15	-6	8	-10	-1	-2	-1	-1	-1	-2	-4
class:done-between_receiveVerb	21	-2	-9	-3	-1	-1	-1	-1	-1	-1	-1
class:done-between_signVerb	37	-5	-7	-12	-3	-4	-2	-3	-2	-28	-12
class:done-between_topicVerb	13	-1	-3	-2	-1	-1	-1	-1		-1	-1
class:done-between_travelVerb	14	-1	-4	-3	-1	-1	-1	-1		-1	-1
class:done-by_appointVerb	3	-3	-4	-5	-1	-1	-1	-1	-1	-2	15
class:done-by_callVerb	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
class:done-by_forumVerb	9	-4	-6	1	9	-3	-2	-1	-1	-2	-2
class:done-by_investVerb	-9	-4	-5	-6	-2	-2	-2	-2	-2	15	9
class:done-by_launchNoun	34	-4	-3	-6	-1	-3	-2	-1	-1	-2	-12
class:done-by_launchVerb		-9	-12	18	-2	-3	-2	-2	-2	-4	-10
class:done-by_licenceVerb	21	-3	-3	-6	-1	-2	-1	-1	-1	-2	-2
class:done-by_meetVerb	15	-2	-2	-5	-1	-1	-1	-1		-1	-1
class:done-by_moneyNoun	28	-2	-5	-3	-1	-2	-1	-1	-1	-5	-6
class:done-by_planned	-24	-25	-23	32	-7	-8	-5	-5	-4	-10	-8
class:done-by_policyVerb	-23	-9	-11	8	-3	4	-3	-3	-2	30	-6
class:done-by_postNoun	9	-1	-2	-2		-1				-1	-1
class:done-by_punishVerb	-12	-10	-14	20	-3	-3	-2	-2	-2	-4	-4
class:done-by_receiveVerb	6	26	-14	-9	-2	-4	-2	-2	-1	-3	-3
class:done-by_signVerb	-29	-6	-7	-11	-3	6	-2	-3	-2	43	-6
class:done-by_talkNoun	18	-1	-1	-3	-1	-3	-1	-1		-2	-4
class:done-by_topicVerb	-5	29	-27	-25	-4	-6	-4	-4	-3	-8	-9
class:done-by_visitorNoun	14	-2	-1	-3	-2	-2	-1			-1	-1
class:done-by_wish	18	-3	-2	-4	-1	-1	-1	-1	-1	-2	-3
class:done-chaired_postNoun	-18	30	-33	-22	-6	-8	-6	-6	-5	-13	-31
class:done-for_appointVerb	29	-2	-2	-2	-1	-1	-1	-1	-1	-1	-20
class:done-for_travelVerb	9	-2	-1	-2		-1				-1	-1
class:done-from_attend	26	-4	-9	-4	-1	-2	-1	-1	-1	-2	-2
class:done-from_forumVerb	28	-3	-5	-3	-1	-1	-1	-3	-5	-2	-5
class:done-from_launchVerb	19	-2	-3	-2	-1	-1	-1	-4	-2	-1	-2
class:done-from_meetVerb	18	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
class:done-from_pactNoun	13	-1	-1	-2		-1	-5	-1	-1		-1
class:done-from_punishVerb	16	-2	-4	-3	-1	-2	-1	-1	-1	-1	-1
class:done-from_receiveVerb	18	-2	-4	-3	-1	-1	-2	-1	-1	-2	-1
class:done-from_topicVerb	19	-2	-4	-3	-1	-1	-1	-1	-1	-3	-2
class:done-from_travelNoun	31	-7	-9	-6	-1	-2	-1	-1	-1	-2	-3
class:done-headed_travelVerb	23	-2	-7	-4	-1	-2	-1	-1	-1	-1	-2
class:done-in_appointVerb	36	-1	-2	-3	-1	-22	-1	-1	-1	-1	-2
class:done-in_callVerb	19	-2	-2	-4	-1	-1	-1	-2	-3	-1	-2
class:done-in_forumVerb	27	-2	-10	-6	-1	-5	-1	-1	-1	-1	-2
class:done-in_investVerb	10	-2	-5	-4	-1	14	-1	-1	-2	-2	-12
class:done-in_launchVerb	24	-1	-2	-3	-1	-11	-1	-1	-1	-1	-1
class:done-in_meetVerb	13	-2	-1	-2		-4			-1	-1	-1
class:done-in_planned	-8	-3	-3	-7	-2	21	-2	-1	-1	-2	-7
class:done-in_policyVerb	-13	-3	-3	-6	-1	30	-2	-1	-1	-2	-4
class:done-in_punishVerb	15	-2	-2	-2	-1	-1	-1	-1	-1	-2	-4
class:done-in_topicVerb	-14	-2	-3	-3	-1	26	-1	-1	-1	-1	-2
class:done-in_travelVerb	33	-7	-9	-7	-1	-3	-1	-1	-1	-2	-2
class:done-into_investVerb	10	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
class:done-into_launchVerb	19	-4	-4	-3	-1	-1	-1	-1	-1	-1	-2
class:done-into_policyVerb	20	-5	-4	-4	-1	-1	-1	-1	-1	-2	-2
class:done-into_signVerb	10	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
class:done-led_investVerb	11	-5	14	-9	-2	-8	-2	-2	-2	-4	-3
class:done-of_appointVerb	-4	-5	-7	-9	-2	-5	-2	-2	-2	-6	16
class:done-of_callVerb	-18	-5	-13	31	-2	-8	-3	-2	-2	-2	-4
class:done-of_forumNoun	27	-3	-7	-8	-1	-4	-1	-1	-1	-1	-2
class:done-of_forumVerb	-16	-7	-12	-25	28	-5	-3	-4	-3	-5	-6
class:done-of_investVerb	16	-4	6	-8	-5	-3	-2	-2	-2	-3	-4
class:done-of_licenceVerb	41	-4	-6	-11	-2	-3	-2	-2	-2	-15	-16
class:done-of_meetVerb	-16	-7	-12	-25	28	-5	-3	-4	-3	-5	-6
class:done-of_policyVerb	24	-1	-3	-5	-1	-9	-1	-1	-1	-1	-1
class:done-of_punishVerb	-19	-5	-7	-9	-3	-15	-5	-3	-3	-14	31
class:done-of_signVerb	34	-6	2	-10	-2	-6	-2	-2	-1	-4	-13
class:done-of_talkNoun	36	-10	-11	-9	-1	-2	-1	-1	-1	-1	-2
class:done-of_topicVerb	31	-8	-14	-22	-2	-3	-2	-2	-1	-3	-3
class:done-of_travelNoun	38	-9	-9	-7	-1	-6	-2	-1	-1	-1	-2
class:done-of_travelVerb	38	-9	-9	-7	-1	-6	-2	-1	-1	-1	-2
class:done-on_callVerb	24	-1	-2	-5	-1	-8	-2	-1	-1	-1	-1
class:done-on_forumVerb	15	-1	-2	-2	-1	-1	-1	-1	-1	-6	-3
class:done-on_investVerb	36	-2	-6	-7	-1	-13	-4	-1	-1	-1	-2
class:done-on_talkNoun	11	-1	-1	-3		-3	-1	-1		-1	-1
class:done-on_wish	11	-1	-1	-3		-3	-1	-1		-1	-1
class:done-outside_forumNoun	40	-16	-24	-23	-2	-3	-2	-2	-2	-5	-5
class:done-over_appointVerb	10	-1	-2	-1	-1	-1	-1	-1	-1	-1	-1
class:done-owner_appointVerb	28	-2	-3	-4	-1	-1	-1	-1	-1	-2	-11
class:done-owner_attend	17	-2	-2	-3	-1	-3	-1	-1	-1	-1	-2
class:done-owner_callVerb	18	-5	-2	-4	-1	-1	-1	-1	-1	-1	-2
class:done-owner_forumVerb	-11	-3	-4	-5	12	-4	-1	-2	-2	9	7
class:done-owner_investVerb	-14	-4	18	-4	-1	-3	-1	-2	-2	-2	11
class:done-owner_launchVerb	-8	-3	-4	-4	-2	-2	-1	-2	-1	7	10
class:done-owner_licenceVerb	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
class:done-owner_meetVerb	5	-5	-8	-6	20	-2	-1	-2	-1	-2	-3
class:done-owner_moneyNoun	29	-3	-9	-3	-1	-2	-1	-1	-1	-2	-9
class:done-owner_pactNoun	20	-2	-3	-6	-1	-2	-1	-1	-1	-1	-2
class:done-owner_policyNoun	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
class:done-owner_policyVerb	16	-1	-2	-3	-1	-4	-1	-1		-1	-3
class:done-owner_punishNoun	10	-1	-1	-2		-1				-1	-3
class:done-owner_punishVerb	-18	-8	-5	-5	-2	-3	-2	-2	-2	14	19
class:done-owner_receiveVerb	15	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
class:done-owner_signVerb	-4	-2	-3	-3	-1	-5	-1	-1	-1	-2	19
class:done-owner_talkNoun	-22	29	-8	-8	-2	-3	-2	-2	-2	-3	-4
class:done-owner_topicVerb	12	-4	5	-4	-1	-1	-1	-1	-1	-2	-3
class:done-owner_travelNoun	-16	29	-7	-8	-2	-3	-3	-2	-2	-2	-4
class:done-owner_travelVerb	-10	16	-7	-5	-1	-2	-1	-1	-1	-2	16
class:done-owner_wish	35	-4	-4	-3	-1	-2	-1	-1	-1	-2	-17
class:done-presence_policyVerb	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
class:done-presence_signVerb	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
class:done-represented_attend	26	-2	-4	-4	-1	-2	-1	-2	-1	-5	-4
class:done-start-up_forumVerb	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
class:done-to_appointVerb	29	-2	-10	-8	-1	-2	-1	-1	-1	-1	-2
class:done-to_attend	-4	-9	-9	-1	-3	-4	-3	-3	-2	18	-7
class:done-to_background	29	-2	-4	-4	-1	-2	-1	-1	-1	-3	-18
class:done-to_forumVerb	5	-21	-19	5	-3	-4	-4	-3	-3	-5	-5
class:done-to_investVerb	15	-1	-2	-2	-1	-1	-1	-1	-1	-1	-5
class:done-to_launchVerb	-14	-4	22	-17	-2	-3	-2	-2	-2	-3	-4
class:done-to_licenceVerb	-16	-2	-5	-4	-1	-2	-1	-1	-1	-3	24
class:done-to_policyVerb	-32	-3	25	-14	-2	-3	-2	-2	-2	-4	21
class:done-to_punishVerb	24	-3	-10	-4		-1		-1		-2	-2
class:done-to_receiveVerb	24	-3	-10	-4		-1		-1		-2	-2
class:done-to_signVerb	10	-1	-1	-2	-1	-1				-1	-3
class:done-to_travelVerb	15	-3	-5	-5	-1	-7	-1	-1	-1	-7	10
class:done-under_travelVerb	16	-1	-2	-4	-2	-2	-1	-1	-1	-1	-1
class:done-unless_travelVerb	24	-2	-2	-3	-1	-2	-1	-1	-1	-9	-5
class:done-up_investVerb	-1	-8	-28	-3	-2	-3	-2	-2	-2	-4	21
class:done-verb_appointVerb	-25	-5	29	-7	-2	-4	-3	19	-4	-3	-5
class:done-verb_attend	-4	-2	-6	-5	-1	-2	-1	25	-2	-2	-2
class:done-verb_callVerb	4	-4	-4	2	-1	-4	-2	17	-1	-3	-4
class:done-verb_forumVerb	10	-3	-5	2	-1	-3	-1	-3	-1	-3	9
class:done-verb_investVerb	3	-3	12	-5	-1	-2	-1	-1	-1	3	-7
class:done-verb_launchVerb	26	-5	8	-8	-2	-3	-2	-11	-7	-3	-6
class:done-verb_licenceNoun	30	-2	-2	-2	-1	-1	-1	-1	-1	-5	-17
class:done-verb_licenceVerb	-7	-4	-8	-6	-2	-3	-2	-7	-2	-14	28
class:done-verb_meetVerb	24	-2	-7	-4	-1	-1	-1	-2	-1	-2	-3
class:done-verb_moneyNoun	29	-3	-13	-3	-1	-2	-1	-1	-1	-2	-4
class:done-verb_pactNoun	26	-2	-2	-2	-1	-1	-1	-1	-1	-6	-10
class:done-verb_policyNoun	32	-2	-3	-4	-1	-2	-1	-1	-1	-10	-10
class:done-verb_policyVerb	-11	-11	18	-16	-2	-3	-2	-2	-1	-3	-4
class:done-verb_punishNoun	26	-2	-2	-2	-1	-1	-1	-1	-1	-6	-10
class:done-verb_punishVerb	-4	-4	-7	-7	-2	-3	-2	-5	-2	24	-12
class:done-verb_receiveVerb	10	-5	9	-7	-1	-3	-2	-2	-1	-2	-4
class:done-verb_signVerb	30	-2	-8	-4	-1	-2	-1	-1	-1	-4	-5
class:done-verb_talkNoun	-9	5	-10	3	-2	-5	-3	19	-2	-4	-4
class:done-verb_topicVerb	-5	13	11	3	-3	-5	-3	-4	-2	2	-14
class:done-verb_travelNoun	-14	7	-12	5	-2	-6	-3	22	-2	-4	-4
class:done-verb_travelVerb	-11	-1	12	-4	-2	-5	-2	15	-2	-4	-4
class:done-verb_visitorNoun	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-11
class:done-verb_wish	28	-2	-3	-4	-1	-3	-4	-6	-1	-2	-2
class:done-with_appointVerb	12	-1	-2	-3	-1	-1	-1	-1		-1	-1
class:done-with_attend	11	-1	-2	-2		-1	-1	-1		-1	-2
class:done-with_forumVerb	7	-1	8	-3	-1	-2	-1	-1	-1	-1	-1
class:done-with_investVerb	12	-1	-2	-3	-1	-1	-1	-1		-1	-1
class:done-with_launchNoun	9	-2	-7	12	-2	-3	-3	-1	-1	-1	-2
class:done-with_launchVerb	-15	-4	5	26	-4	-5	-2	-2	-1	-4	-4
class:done-with_meetVerb	28	-2	-3	-10	-2	-2	-3	-1	-1	-2	-2
class:done-with_policyVerb	20	-2	-4	-5	-2	-1	-1	-1	-1	-1	-1
class:done-with_punishVerb	-3	-8	12	-6	-2	-2	-2	-2	-1	-5	-5
class:done-with_signVerb	19	-2	-4	-5	-2	-1	-1	-1		-1	-1
class:done-with_talkNoun	16	-3	5	-8	-1	-2	-2	-1	-1	-2	-2
class:done-with_topicVerb	20	-1	-6	-3	-1	-2	-2	-1		-1	-1
class:done-with_travelNoun	-10	-15	18	-16	-3	-6	-4	-3	-2	-4	-5
class:done-with_travelVerb	-25	-12	37	-12	-3	-5	-3	-3	-3	-5	-6
cue:accompany	-12	1	16	8	-3	-6	6	-2	-2	-3	-4
cue:address	-5	-5	1	20	-1	-7	-3	-1	-1	-2	-3
cue:along	26	6	-8	-14	-1	-4	-1	-1	-1	-2	-4
cue:also	4	2	7	1	-2	-3	-2	-2	-1		-5
cue:appoint	28	-3	-4	-5	-2	-2	-1	-2	-2	-6	-3
cue:attend	-8	6	-2	22	-2	-4	-2	-2	-2	-3	-4
cue:attendance	26	-6	-14	-9	-1	-2	-1	-1	-1	8	-5
cue:behalf	-22	-2	-3	-11	-1	27	-2	-1	-1	-2	-2
cue:both	20	-4	-7	-2	-1	-3	-2	-2	-1	5	-3
cue:buy	24	-2	-13	-7	-1	-2	-1	7	3	-2	-4
cue:ceremony	-3	-5	-10	24	-4	-9	8	-2	-2	-4	1
cue:company	5	-2	4	1	-2	1	-2	-2			-3
cue:conference	-1	-5	8	9	7	-4	-2	-2	-2	-4	-8
cue:conversation	9	-6		6	-1	-2	-1	-1	-1	-1	-2
cue:counterpart	11	16	-6	-7	-1	-6	-1	-1	-1	-3	-4
cue:delegation	-3	-5	21		-1	-3	-1	-1	-1	-2	-2
cue:discussion	4	4	-16	-5	-2	-5	8	5	8	-3	-3
cue:entourage	19	-3	-3	-2	-1	-1	-1	-1	-1	-1	-7
cue:event	-15	-4	-4	16	15	-5	-2	-2	-1	-2	-3
cue:exchange	11	-2	-3	-5	-1	1	8	-1	-1	-2	-3
cue:fine	-6	-5	-9	6	-1	-2	-1	-1	-1	6	14
cue:forum	-4	-3	-2	19	-1	-8	-1	-1	-1	-2	-2
cue:fund		-4	5	2	-1	10	-2	-2	5	-3	-6
cue:gathering	4	-2	-3	-4	-1	-2	-1	-1	-1	11	-7
cue:greet	27	-2	-3	-4	-1	-2	-1	-2	-1	-3	-19
cue:group	-12	-5	19	-8	11	-2	-2	-2	3	2	-3
cue:head	-13	5	23	-5	-2	-4	-2	-2	-2	-3	4
cue:host		-4	-5	-6	-1	25	-1	-1	-1	-2	-4
cue:initial	18	-3	-3	-4	-1	-2	-1	-1	-1	-1	-2
cue:invest	12	-2	-4	6	-1	-4	-1	-1	-1	-1	-2
cue:join	8	-2	-3	-5	-1	-2	-2	14	-1	-2	-3
cue:keynote	-6	-3	-8	18	-3	-2	-1	-1	-1	-2	-2
cue:lead	2	-5	13	-8	-1	1	-1	-2	4	-3	
cue:license	12	-3	-3		-1	-1	-1	-1	-1	2	
cue:likewise	17	-2	-6	-4	-1	-2	-1	-1	-1	-1	-1
cue:meeting	14	-1	-1	-3	-1	-2	-1	-1	-1	1	-3
cue:member	-7	10	-3	6	-1	2	-1	-1	-1	-2	
cue:name	5	-5	-5	-2	7	8	-2	-2	-1	-3	-1
cue:nominate	9	-3	-5	-6	-1	-2	-1	-1	-1	-5	5
cue:off_accompany	-14	-7	23	8	-3	-7	8	-3	-2	-3	-4
cue:off_address	-2	-4	-10	24	-2	-9	-3	-2	-1	-2	-3
cue:off_along	26	6	-8	-14	-1	-5	-1	-1	-1	-2	-4
cue:off_also	3		12	1	-2	-3	-2	-2	-1	-1	-5
cue:off_appoint	31	-2	-3	-5	-1	-2	-1	-1	-1	-6	-6
cue:off_attend	-8	6	-5	24	-2	-4	-2	-2	-2	-3	-4
cue:off_attendance	26	-6	-14	-9	-1	-2	-1	-1	-1	8	-5
cue:off_both	27	-3	-5	-5	-1	-3	-2	-2	-1	-2	-2
cue:off_buy	18	-2	-3	-3	-1	-1	-1	-1	-1	-2	-2
cue:off_ceremony	-10	-5	-12	23	-4	-12	10	-2	-2	-4	11
cue:off_company	13	-3	2	1	-2	-2	-2	-1	-1		-3
cue:off_conference	6	-4	11	8	-3	-4	-2	-2	-2	-4	-8
cue:off_conversation	5	-2	-5	12	-1	-2	-1	-1	-1	-1	-2
cue:off_counterpart	27	-3	-5	-7	-1	-1	-1	-1	-1	-4	-4
cue:off_delegation	-1	-3	22	-6	-1	-3	-1	-1	-1	-2	-2
cue:off_discussion	13	-8	-16	-11	-2	-6	11	7	11	-3	-3
cue:off_entourage	15	-2	-2	-2		-1	-1			-1	-7
cue:off_event	-19	-4	-5	18	17	-4	-2	-2	-2	-2	-3
cue:off_exchange	9	-2	-3	-5	-1	2	9	-1	-1	-3	-3
cue:off_fine	15	-5	-9	7	-1	-2	-1	-1	-1	-2	-3
cue:off_forum	-6	-2	-3	20	-2	-9	-1	-1	-1	-2	-2
cue:off_fund	6	-4	9	-8	-1	14	-2	-1	-1	-3	-7
cue:off_gathering	4	-2	-3	-4	-1	-2	-1	-1	-1	11	-7
cue:off_greet	27	-2	-3	-4	-1	-2	-1	-2	-1	-3	-19
cue:off_group	-15	-6	23	-8	13	-2	-2	-2	-2	3	-3
cue:off_head	-16	-6	29	-1	-1	-4	-1	-2	-1	-3	7
cue:off_host	2	-2	-3	-4	-1	14	-1	-1	-1	-1	-4
cue:off_initial	18	-3	-3	-4	-1	-2	-1	-1	-1	-1	-2
cue:off_invest	10	-2	-4	9	-1	-5	-1	-1	-1	-1	-2
cue:off_join	7	-2	-3	-5	-1	-2	-2	15	-1	-2	-3
cue:off_keynote	28	-4	-14	-10	-1	-2	-1	-1	-1	-1	-1
cue:off_lead	8	-4	4	-7	-1	2	-1	-2	5	-3	
cue:off_license	14	-2	-3	-4	-1	-1	-1	-1	-1		
cue:off_likewise	24	-2	-9	-5	-1	-4	-1	-1	-1	-1	-2
cue:off_meeting	21	-3	-8	-3	-1	-2	-1	-1	-1	2	-3
cue:off_member		11		-5	-1	-1	-1	-1	-1	-2	1
cue:off_name	6	-4	-2	-14	10	10	-3	-1	-1	-3	
cue:off_nominate	26	-3	-7	-8	-1	-1	-1	-1	-1	-2	-3
cue:off_other	12	-4		6	-1	-1	-1	-2	-1	-1	-5
cue:off_owner	22	-3	-9	-4	-1	-1	-1	-1	-1	-1	-1
cue:off_panel	27	-6	-6	-5	-1	-1	-1	-1	-1	-2	-2
cue:off_participant	-16	-5	18	14	-3	-15	-5	-2	-2	-3	-4
cue:off_participate	26	-5	-15	-9	-1	-1	-1	-1	-1	-1	-1
cue:off_partner	32	-3	-8	-8	-1	-5	-2	-1	-1	-1	-2
cue:off_party	14	-4		-6	-1	-2	-1	-2	-1	-4	4
cue:off_penalty	-37	-4	-5	-6	-2	-3	-2	-2	-2	49	-11
cue:off_predecessor	28	-3	-3	-5	-1	-1	-1	-1	-1	-3	-8
cue:off_presence		-3	-5	-8	-2	23	-5	-1	-1	-3	-2
cue:off_present	7	2	-12	16	-2	-4	-2	-2	-2	-3	3
cue:off_receive	19	-2		-5	-1	-2	-2	-1	-1	-1	-3
cue:off_replace	14	-3	8	-11	-1	-1	-1	-1	-1	-2	-8
cue:off_represent	2	-5	-14	-8	-2	25	-4	-3	-2	-3	-3
cue:off_representative	-30	21	25	-7	-2	-3	-2	-2	-2	-3	-3
cue:off_sell	26	-3	-4	-4	-1	-2	-1	-2	-1	-4	-4
cue:off_session	-18	22	22	-6	-2	-5	-3	-2	-2	-4	-7
cue:off_side	-4	-5	-2	28	-3	-5	-4	-2	-1	-3	-4
cue:off_sign	-11	-4	4	-5	6	16	-2	-2	-2	4	-5
cue:off_signature	18	-4	-7	-21	-3	23	-3	-2	-2	-3	-3
cue:off_speak	9	-2	-4		-1	8	-2	-1	-1	-2	-3
cue:off_speaker	6	-3	-6	6	-2	-2	-1	-1	-1	-2	-2
cue:off_speech	-12	-2	-3	-6	-1	27	-1	-1	-1	-1	-2
cue:off_stake		-3	-6	-6	-2	16	-4	-4	-2	-2	-4
cue:off_subsidiary		-2	-3	-3	-1	-1	-1	-1	-1	-4	17
cue:off_succeed	-11	-6	-8	-10	-3	-5	-4	-4	-3	-11	17
cue:off_successor	-30	-11	38	-23	-3	-5	-3	-3	-3	-4	-9
cue:off_summit	17	-2	-4	-6	-1	-1	-1	-1		-1	-1
cue:off_talk	16	-2	-6	2	-1	-1	-1	-1	-1	-1	-3
cue:off_team	28	1	-8	-8	-1	1	-2	-2	-1	-3	-4
cue:off_together	15	-3	-6	-1	5	-5	-2	-1	-1	2	-3
cue:off_too	25	-2	-4	-7	-1	-2	-1	-1	-1	-2	-3
cue:off_tour	29	-4	-10	-8	-1	-7	8	-2	-1	-2	-3
cue:off_visit	13	5	-7	-8	-1	-4	3	7	-1	-2	-4
cue:off_welcome	9	-3	-7	14	-1	-4	-2	-2	-1	-2	-2
cue:off_witness	26	-2	-5	-9	-2	-2	-1	-1	-1	-1	-2
cue:other	9	-2	-2	5	-1	-1	-1	-2	3	-1	-5
cue:own_accompany	3	14	-24	3	-2	-3	-2	-2	-2	-3	-4
cue:own_address	-6	-11	19	-8	-1	-2	-1	-1	-1	-2	-2
cue:own_also	12	11	-15	1	-1	-3	-1	-2	-2	4	-5
cue:own_appoint	15	-5	-5	-6	-2	-3	-2	-3	-2	-6	
cue:own_attend		-3	16	-9	-3	-1	-1	-1	-1	-1	-1
cue:own_behalf	-22	-2	-3	-11	-1	27	-2	-1	-1	-2	-2
cue:own_both	3	-6	-13	4	-2	-5	-2	-2	-2	16	-4
cue:own_buy	23	-4	-25	-13	-2	-3	-2	12	5	-3	-5
cue:own_ceremony	17	-4	-5	8	-4	-2	-2	-2	-2	-3	-28
cue:own_company	-16	4	9	4	-1	10	-1	-2	2	-3	-3
cue:own_conference	-19	-6	-7	6	21	-4	-3	-3	-3	-5	-5
cue:own_conversation	15	-9	5	-6	-1	-1	-1	-1	-1	-1	-2
cue:own_counterpart	-12	31	-7	-8	-2	-17	-2	-2	-2	-2	-4
cue:own_delegation	-3	-8	12	10	-1	-3	-1	-1	-1	-2	-3
cue:own_discussion	-16	23	-16	9	-1	-2	-1	-2	-1	-2	-3
cue:own_event	27	-2	-2	-5	-2	-11	-1	-1	-1	-1	-2
cue:own_exchange	32	-2	-2	-4	-1	-13	-2	-1	-1	-1	-2
cue:own_fine	-33	-5	-5	-7	-3	-4	-2	-3	-2	19	26
cue:own_fund	-6	-5	-13	20	-1	-8	-2	-5	18	-2	-3
cue:own_group	8	-4	-10	-6	-2	-3	-1	-8	20	-2	-3
cue:own_head	3	26	-1	-21	-3	-4	-2	-3	-3	-4	-5
cue:own_host		-8	-14	-12	-2	28	-1	-2	-1	-2	-3
cue:own_invest	22	-2	-5	-4	-1	-1	-1	-1	-3	-1	-1
cue:own_join	18	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
cue:own_keynote	-25	-2	-4	30	-4	-2	-1	-1	-1	-2	-3
cue:own_lead	-21	-10	40	-9	-2	-2	-2	-2	-2	-3	-3
cue:own_license	8	-4	-4	7	-1	-2	-1	-2	-2	4	-2
cue:own_likewise	8	-1	-1	-1				-1	-1		-1
cue:own_meeting	-6	6	14	-2	-2	-3	-2	-2	-1	-3	-3
cue:own_member	-30	3	-22	42	-2	13	-2	-2	-2	-4	-11
cue:own_name	3	-9	-15	27	-2	3	-1	-2	-2	-4	-4
cue:own_nominate	-3	-3	-4	-4	-2	-2	-1	-2	-1	-8	11
cue:own_other	-4	4	-8	-2	-2	-2	-2	-3	16	-3	-3
cue:own_owner	38	-3	-4	-5	-2	-3	-2	-3	-3	-6	-34
cue:own_partner	-11	-2	-2	22	-1	-1	-1	-1	-1	-1	-4
cue:own_party	8	-2	-5	-3	-1	-2	-1	-1	-1	-4	2
cue:own_penalty	44	-3	-5	-5	-2	-3	-2	-2	-2	-21	-11
cue:own_presence	2	-4	-4	10	-2	1	-2	-2	-2	-2	-3
cue:own_present	21	-4	-4	-23	-2	10	-1	-1	-1	-2	-7
cue:own_receive	-1	11	17	-16	-2	-3	-2	-2	-2	-4	-5
cue:own_replace	39	-3	-4	-4	-2	-3	-2	-2	-2	-8	-27
cue:own_represent	-4	-8	18	-18	-3	-4	-2	-3	-3	-10	-8
cue:own_representative	-15	14	-2	-17	-2	-3	-2	-2	-2	18	-5
cue:own_sell	-14	-9	-11	-10	-3	-6	-3	20	17	-4	-6
cue:own_session	8	-19	-21	-12	-3	-4	-2	-3	-2	21	-11
cue:own_side	7	-8	-10	16	-1	-2	-1	-2	-3	-5	-4
cue:own_sign	25	-3	-4	1	-2	-6	-2	-1	-1	-2	-3
cue:own_signature	-26	-3	-3	33	-2	-3	-1	-1	-1	-2	-2
cue:own_speak	-11	-6	-6	3	28	-4	-2	-3	-2	-4	-7
cue:own_speaker	-25	-2	-4	30	-4	-2	-1	-1	-1	-2	-3
cue:own_speech	20	-3	-3	-7	-1	-2	-1	-1	-1	-1	-2
cue:own_subsidiary	30	-4	-6	-6	-2	-3	-2	-12	-9	12	-23
cue:own_successor	-8	-3	-6	-3	-2	-3	-2	-2	-2	-5	16
cue:own_summit	-1	-4	-5	16	-1	-2	-1	-1	-1	-1	-2
cue:own_talk	-13	17	4	-11	-2	-3	-2	-5	18	-4	-4
cue:own_team	-35	-20	12	31	-3	-5	-3	-3	-3	11	-7
cue:own_together	-2	-8	16	12	-3	-5	-2	-2	-2	-3	-3
cue:own_too	-26	-19	-23	34	-3	-4	-3	-4	-3	-4	-6
cue:own_tour	-47	32	20	17	-3	-4	-3	-3	-3	-4	-5
cue:own_visit	15	1	-7	-1	-1	-2	-1	-1	-1	2	-2
cue:own_welcome	6	16	-7	-19	-3	-4	-2	-3	-2	-4	-5
cue:own_witness	35	-7	-17	-5	-1	-6	-1	-1	-1	-2	-2
cue:owner	41	-3	-7	-5	-1	-2	-1	-1	-1	-3	-22
cue:panel	28	-6	-6	-5	-1	-1	-1	-1	-1	-2	-2
cue:participant	-16	-5	18	14	-2	-13	-5	-2	-2	-3	-3
cue:participate	26	-5	-15	-9	-1	-1	-1	-1	-1	-1	-1
cue:partner	18	-3	-7	5	-1	-4	-2	-1	-1	-1	-3
cue:party	14	-3	-1	-5	-1	-2	-1	-2	-1	-4	4
cue:penalty	-26	-4	-5	-6	-2	-3	-2	-2	-2	43	-11
cue:predecessor	34	-3	-5	-7	-1	-2	-1	-1	-1	-4	-22
cue:presence	2	-3	-5	-4	-2	20	-4	-1	-1	-3	-2
cue:present	8	2	-11	12	-2	-3	-2	-2	-2	-3	2
cue:receive	13	2	7	-8	-1	-3	-2	-1	-1	-2	-3
cue:replace	30	-3	5	-8	-1	-2	-1	-1	-1	-4	-19
cue:represent	-5	-5	4	-10	-2	23	-4	-3	-2	-4	-4
cue:representative	-34	27	20	-11	-2	-3	-2	-2	-2	10	-4
cue:sell	9	-5	-6	-5	-2	-3	-2	12	10	-4	-5
cue:session	-16	18	17	-7	-2	-5	-3	-2	-2	6	-7
cue:side	-2	-5	-3	29	-3	-5	-3	-2	-2	-3	-4
cue:sign	1	-4	1	-3	4	9	-2	-2	-2	2	-4
cue:signature	8	-4	-7	-6	-3	19	-2	-2	-1	-3	-3
cue:speak	2	-3	-5	3	10	6	-2	-2	-1	-3	-4
cue:speaker	-5	-3	-5	19	-2	-2	-1	-1	-1	-2	-2
cue:speech	-7	-2	-3	-6	-1	23	-1	-1	-1	-1	-2
cue:stake		-3	-6	-6	-2	16	-4	-4	-2	-2	-4
cue:subsidiary	9	-3	-4	-4	-1	-2	-1	-4	-3	2	9
cue:succeed	-11	-6	-8	-10	-3	-5	-4	-4	-3	-11	17
cue:successor	-27	-7	28	-13	-2	-4	-2	-2	-2	-5	12
cue:summit	11	-2	-4	3	-1	-1	-1	-1	-1	-1	-1
cue:talk	5	6	-2	-3	-1	-2	-1	-3	6	-2	-3
cue:team	7	-3		5	-1		-2	-2	-2		-5
cue:together	8	-5	3	4	2	-5	-2	-2	-1		-3
cue:too	9	-5	-8	15	-1	-2	-1	-1	-1	-3	-4
cue:tour	-9	17	4	4	-2	-6	4	-2	-2	-3	-4
cue:visit	14	3	-7	-5	-1	-3	1	3	-1	-1	-3
cue:welcome	9	10	-7	5	-2	-4	-2	-2	-2	-2	-3
cue:witness	31	-3	-8	-8	-2	-3	-1	-1	-1	-1	-2
elsewhere:none	10			-2	-1	-1	-1		-1	-3	-1
elsewhere:other	8	-2	-2		-1			-1		-1	-1
elsewhere:same	-11	1		3	-2	-1	-1	-3	-2	13	4
governor:accompanied	29	-3	-11	-7	-1	-1	-1	-1	-1	-1	-1
governor:according	21	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
governor:after	-12	14	-13	-10	-2	-4	-2	-2	-2	24	-7
governor:against	32	-3	-5	-7	-1	-4	-2	-3	-2	-2	-3
governor:among	31	-3	-9	-7	-1	-2	-1	-1	-2	-1	-2
governor:around	31	-16	-20	-17	-3	-4	-3	-3	-3	-5	-6
governor:as	21	-2	-2	-4	-1	-1	-1	-1	-1	-4	-3
governor:at	18	1	-7	-4	-1	-3	-1	-2	-1	-4	6
governor:attended	15	-6	8	-10	-1	-2	-1	-1	-1	-2	-4
governor:before	23	-4	-5	15	-2	-5	-2	-2	-1	-7	-22
governor:behind	21	-3	-8	-3	-1	-1	-1	-1	-1	-1	-1
governor:beside	26	-2	-4	-6	-1	-2	-1	-2	-1	-3	-4
governor:between	-5	-4	-8	-10	10	13	-2	13	-2	3	-5
governor:by	3	5	-6		4		-2	-2		2	-4
governor:chaired	-18	30	-33	-22	-6	-8	-6	-6	-5	-13	-31
governor:for	20	-3	-6	-6	-1	-5	-1	-2	-1	2	6
governor:free	5		1	1	-2			-2	-1	-1	-1
governor:from	10	1	11	-7	-1	-2	-2	-3	3	-2	-4
governor:headed	23	-2	-7	-4	-1	-2	-1	-1	-1	-1	-2
governor:in	16	-4	-7	-1	-1		-1	-2	3	-3	1
governor:into	17	-3	-3	-3	-1	-1	-1	-1	-1	-1	-2
governor:led	11	-5	14	-9	-2	-8	-2	-2	-2	-4	-3
governor:of	-1	-1	-4	12	1		-2	1	-2		-3
governor:on	14	-4	7	-5	-1	-4	-1	-2	-1	-3	2
governor:outside	40	-16	-24	-23	-2	-3	-2	-2	-2	-5	-5
governor:over	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
governor:owner	12	1	-3	-4		-1	-1	-2	-1	-1	1
governor:presence	30	-3	-4	-21	-2	-4	-1	-2	-1	-2	-3
governor:represented	26	-2	-4	-4	-1	-2	-1	-2	-1	-5	-4
governor:start-up	29	-2	-15	-6	-1	-1	-1	-1	-1	-1	-2
governor:through	25	-3	-7	-6	-1	-1	-1	-1	-1	-1	-2
governor:to	15	-4	-3	-2	-2	3	-2	-2	-3	-2	3
governor:under	23	-2	-3	-6	-3	-2	-2	-1	-1	-2	-3
governor:unless	24	-2	-2	-3	-1	-2	-1	-1	-1	-9	-5
governor:until	-15	-6	-12	-11	-3	-4	-3	-3	-2	31	-10
governor:up	-20	-8	-27	-8	-3	-5	-3	-12	26	-5	16
governor:verb		-2	8	-6	-2	-1	-1	5	-3		2
governor:with	19	-4	-4	-3	1	-4		-2	1	-1	-4
governor:within	23	-1	-2	-3	-1	-1	-1	-1	-1	-8	-4
kind:agency	4		-5	-2	1	-1	-2		-2	6	3
kind:company	9	-3	1	-7		1	-2	1	1	-4	2
kind:country	18	-3	-4	-2	-1	-1	-1	-1		-2	-2
kind:organization	14	2	-5	-3	3	1	-2	-2	-1	-2	-3
kind:person	4		6	3	-2			-2	-2	-3	-2
kind:person-office		3	1	7	-2	-2	2	-2	-2		-3
list:list	-3	-3	5	6	-1	1	-1			-2	-2
list:single	10		-2	-2	-1	-1	-1	-1	-1	-1	-1
mention:name_free	7				-1	-1		-1	-1	-1	-2
mention:name_owner	14		-3	-3		-2	-1	-1	-1	-2	
mention:nominal_free	-4	-6		3	-2		-2	-1	-1	6	7
mention:nominal_owner	6	5	-9	-10	-2	-3	-2	-2	-2	9	9
mention:post_free	-2	-8	5	3	-2	16	-3	-3	-2	-5	-6
mention:pronoun_free	16	1	-1	-6	-2	-1	-2	-2	-1	-3	3
mention:pronoun_owner	4	5	5	-9	6	4	-3	-3	-3	-4	-2
parts:1	5	-2	-2	-2	1	-1	-2				2
parts:2	9		-1		-2	-1			-2	-1	-1
parts:3	10			-3	-1		2	-2			-4
parts:4	9		3	3	-2	-1	-3	-2	-1	-2	-4
rival:none_after1	-2	-1	2	5		2	-3	-2	-1	-1	2
rival:none_after2	2	-2	1	6	-1	-2	-2		-2	-1	
rival:none_before	13	-2	-2	-4	-1	-1	-2	-2		-1	1
rival:none_far	3	2	2	2	-2	-4	5	-2	-2	-1	-1
rival:none_own	2	-1	-1	2	-1	-1	-2		1		1
rival:other_after1	16	-3		-3		-3	-1		-1		-3
rival:other_after2	18	-3	-2	-5	-1			-1		-2	-2
rival:other_before	2	3	1		-2	1	2		-1	-3	-3
rival:other_far	18	-3	-4	-4		1	-2		-1	-1	-4
rival:other_own	3	6	2	1	-1	-1	-2	-1		-2	-5
rival:same_after1	13	-4	-9	-7	-2	7	-2	-2	-1	8	-2
rival:same_after2	16	-3	-7	-5	-1	-2	-1	-1	-1	3	3
rival:same_before	20	-4	-8	-6	-1	-2	-1	-1	-1	1	4
rival:same_far	16	-3	-10	-6	-1	-1	-1	-1	-1	2	8
rival:same_own	3	4	13	-13	-2	-4	-2	-2	-2	-1	4
speech:silent_after1	6	-3		1		1	-2	-1	-1	-1	
speech:silent_after2	10	-2	-1		-1	-1	-1		-1	-2	
speech:silent_before	9		-1	-2	-1			-1	-1	-2	-1
speech:silent_far	10		-2	-1	-1	-1	1	-1	-1	-1	-2
speech:silent_own	1	2	2		-1	-1	-2			-1	
speech:speaks_after1	10	6	-1	-2	-2	-5	-2	-2	-2	9	-7
speech:speaks_after2	12	-3	4	-6	-1	-3	-2	-2	-1	8	-5
speech:speaks_before	18	-5	-1	-7	-2	-2	-2	-2	-1	2	3
speech:speaks_far	6	-5		-2	-2	-3	-2	-2	-1	9	5
speech:speaks_own	25	-6	-10	-2	-1	-3	-1	-2	-2	9	-5
tie-at:body_after1	19	-4	-4	-7	-2	1	-1	-1	-1	-2	4
tie-at:body_after2	10	-3	4	-10	-2	-2	-1	-1	-1	-2	8
tie-at:body_before	-11	3	2	-4	-2	8	-2	-2	-2	-3	11
tie-at:body_far	4	-5	5	11	-1	-2	-1	-1	-1	-2	-4
tie-at:body_own	3	10	4	-6	-2	-3	-2	-2	-2	-3	2
tie-at:colleague_after1	-12	-8	5	29	-4	-11	-5	-4	-3	-6	-9
tie-at:colleague_after2	-7	-5	-18	8	-2	24	-3	-2	-2	-5	-17
tie-at:colleague_before	16	-6	-13	-5	-2	-7	-6	-2	-2	-3	12
tie-at:colleague_far	41	-5	-7	-13	-1	-1	-1	-1	-1	-3	-5
tie-at:colleague_own	-7	-18	21	12	-4	-6	-4	-4	-3	-6	-15
tie-at:country_after1	5	-5		1	2	-1	-2		-2	2	
tie-at:country_after2	20	-3		-4	-2	-5	-2	-2		-1	-2
tie-at:country_before	9	5	-2	-5	-2	1	1	-2	-1	-3	1
tie-at:country_far	6	-1	-3			-1	5	-2	-1		-3
tie-at:country_own	3	-3		3	-1		-2			-3	2
tie-at:holder_after1	-11	8	7	-5	-3	11	-4	-3	-3		-6
tie-at:holder_after2	-27	17	8	-3	-3	-7	12	8	-6	-5	-7
tie-at:holder_before	26	-3	-5		-1	-1	-2	-1	-1	-3	-6
tie-at:holder_far	2	5	-8	14	-2	-5	-4	-2	-2	2	-5
tie-at:holder_own	6	-4	-4	17	-2	1	-2	-3	-2	-4	-7
tie-at:none_after1	9	-1	-1		-1	-1	-2	-1			
tie-at:none_after2	9	-3	-2	3		-1	-2		-1	-1	
tie-at:none_before	11	-3	-1			-1	-1	-1		-1	-3
tie-at:none_far	13		-1	-4	-2	-1	-1	-1	-1	-1	
tie-at:none_own	2	4	-1	-3	-1	-1	-2		2	2	-1
tie:body	4	2	2	-4	-2		-2	-2	-1	-2	4
tie:colleague	2	-8	3	18	-3	4	-4	-3	-2	-5	-5
tie:country	8	-1	-1	-1		-1	1	-1	-1	-1	-1
tie:holder	-1	5	1	8	-3	2	-1	-1	-3	-2	-6
tie:none	9		-1	-1	-1	-1	-1	-1	-1		-1
type:AGREEMENT	4	-4	-5	-1	-2	15	6	-2	-2	-3	-4
type:APPOINTMENT	6	-3	-5	-4	-2	-3	-2	-2	-2	2	16
type:ENFORCEMENT	9	-3	-4	-5	-1	-2	-1	-2	-1	8	4
type:FORUM	8	-3	-4	8	3	-2	-1	-1	-1	-2	-3
type:INVESTMENT	8	-3	-4	-5	-2	-3	-1	9	8	-3	-4
type:LAUNCH	9	-3	-4	3	8	-2	-1	-2	-1	-2	-3
type:LICENCE	7	-3	-4	-5	-2	-2	-2	-2	-1	8	7
type:MEETING	8	3	4	2	-2	-3	-2	-2	-1	-3	-3
type:POLICY	14	-2	-3	-1	-1	-1	-1	-1	-1	-1	-2
type:VISIT	10	1	4	-3	-1	-2	-1	-1	-1	-2	-3
verb:does_accept	33	-3	-4	-5	-2	-8	-7	-5	-2	-3	-3
verb:does_accord	-8	-16	-18	17	-3	-7	-4	-3	-3	-4	-5
verb:does_accuse	32	-5	-6	-5	-1	-2	-1	-1	-1	-2	-20
verb:does_add	30	-5	-6	-7	-1	-2	-1	-1	-1	-3	-3
verb:does_address	-22	-9	17	16	-2	-4	-2	-2	-1	-3	-3
verb:does_adopt	22	-2	-3	-4	-1	-3	-1	-2	-2	-2	-2
verb:does_affirm	48	-4	-13	-15	-2	-7	-5	-3	-2	-3	-3
verb:does_agree	-18	25	-20	15	-4	-18	-5	-4	-3	-7	-10
verb:does_amend	33	-2	-2	-7	-6	-10	-1	-1	-1	-2	-2
verb:does_announce	32	-3	-6	-8	-1	-3	-1	-1	-1	-2	-4
verb:does_answer	41	-5	-6	-6	-1	-2	-1	-1	-1	-9	-7
verb:does_appeal	-19	-16	-34	26	-5	-8	-5	-6	-5	-7	-9
verb:does_appoint	-21	-3	-4	-5	-1	-2	-1	-2	-1	-2	24
verb:does_approve	25	-2	-2	-3	-1	-5	-1	-1	-1	-5	-4
verb:does_ask	35	-4	-8	-7	-1	-2	-1	-2	-1	-4	-5
verb:does_assist	36	-3	-6	-30	-9	-3	-2	-2	-2	-3	-4
verb:does_attend		-15	-21	23	-2	-2	-2	-2	-2	-3	-4
verb:does_back	29	-7	-13	-19	-2	-3	-2	-2	-1	-2	-3
verb:does_bag	16	-1	-3	-3	-1	-1	-1	-1		-1	-3
verb:does_base	-5	-3	-4	-6	-1	17	-4	-1	-1	-2	-5
verb:does_begin	33	-6	-6	-13	-2	-19	-16	-2	-2	-4	-5
verb:does_belong	1	-4	-7	-11	-7	-3	-2	-2	-2	-4	23
verb:does_break	-9	-24	-27	-27	-5	-7	-5	-5	-4	-12	22
verb:does_brief	-21	-8	18	15	-3	-3	-3	-2	-2	-4	-8
verb:does_bring	-23	-5	-8	31	-2	-2	-1	-1	-1	-2	-3
verb:does_build	29	-7	-14	-14	-1	-2	-1	-2	-1	-2	-3
verb:does_buy	10	6	-11	-12	-1	-2	-1	-1	-1	-3	-3
verb:does_call	23	-4	-7	-7	-1	-2	-1	-1	-1	-3	5
verb:does_carry	36	-3	-4	-9	-1	-13	-1	-1	-1	-2	-2
verb:does_celebrate	40	-5	-13	-19	-5	-3	-2	-2	-2	-3	-4
verb:does_chair	39	-5	-6	-8	-2	-9	-18	-2	-2	-7	-5
verb:does_clear	26	-3	-8	-8	-1	-2	-1	-1	-1	-2	-2
verb:does_come	22	-3	-9	-6	-1	-2	-1	-1	-1	-4	7
verb:does_comment	40	-6	-9	-11	-2	-3	-2	-2	-2	-5	-12
verb:does_commit	30	-7	-7	-10	-1	-2	-1	-1	-1	-2	-2
verb:does_complete	37	-6	-26	-10	-2	-3	-2	-2	-1	-3	-4
verb:does_conclude	18	-2	-4	-5	-1	-1		-1		-1	-1
verb:does_concur	26	-6	-14	-10	-1	-2	-1	-1	-1	-3	-3
verb:does_conduct	28	-2	-4	-9	-3	-2	-1	-1	-1	-2	-3
verb:does_confirm	7	-3	-5	19	-2	-3	-2	-2	-1	-5	-7
verb:does_consider	32	-4	-6	-7	-1	-2	-1	-1	-1	-4	-5
verb:does_contribute	-24	-8	-10	-14	-4	-5	-3	33	-15	-7	-7
verb:does_cooperate	24	-3	8	-9	-1	-14	-3	-1	-1	-2	-2
verb:does_coordinate	38	-3	-4	-20	-3	-5	-2	-2	-1	-3	-3
verb:does_cross	-26	-4	-8	-7	-2	-4	-2	-3	-2	33	-22
verb:does_cut	32	-4	-5	-5	-2	-3	-4	-2	-2	-2	-2
verb:does_decide	38	-9	-16	-12	-2	-3	-2	-3	-2	-3	-4
verb:does_decline	27	-18	-25	-29	-3	-5	-3	-3	-3	-7	15
verb:does_defend	25	-3	-5	-6	-1	-2	-2	-1	-1	-7	-6
verb:does_deny	34	-4	-7	-12	-2	-2	-1	-1	-1	-2	-3
verb:does_describe	34	-7	-14	-10	-1	-2	-2	-1	-1	-2	-3
verb:does_disclose	-10	-6	-9	-14	-4	-18	-9	-4	-3	27	-18
verb:does_discuss	50	-4	-13	-17	-1	-12	-2	-1	-1	-2	-2
verb:does_divest	21	-4	-5	-3	-1	-1	-1	-2	-2	-1	-1
verb:does_draw	32	-2	-3	-6	-2	-14	-2	-1	-1	-2	-3
verb:does_emerge	28	-6	-8	-10	-2	-2	-2	-2	-1	-3	-5
verb:does_employ	-38	-9	-16	-17	-5	-7	-4	-17	30	-10	23
verb:does_end	17	-5	-2	-3	-1	-1	-1	-1	-1	-1	-1
verb:does_estimate	36	-6	-7	-6	-1	-6	-6	-1	-1	-2	-3
verb:does_exchange	20	-1	-2	-5		-2	-6	-1		-1	-1
verb:does_expand	41	-2	-5	-5	-1	-5	-2	-1	-1	-2	-19
verb:does_expect	43	-3	-5	-6	-1	-8	-2	-3	-2	-6	-7
verb:does_explain	28	-3	-4	-7	-1	-4	-2	-1	-1	-2	-2
verb:does_express	25	-2	-2	-5	-2	-8	-1	-1	-1	-1	-2
verb:does_fail	18	-1	-2	-2	-1	-1	-1	-1	-1	-4	-5
verb:does_file	25	-4	-6	-6	-1	-1	-1	-1	-1	-2	-2
verb:does_finance	30	-6	-14	-9	-1	-2	-1	-2	-1	-2	-3
verb:does_finish	38	-6	-8	-9	-2	-9	-4	-2	-1	-3	-4
verb:does_fly	3	-19	19	-31	-4	-6	-4	-4	-4	-6	-8
verb:does_get	-22	-15	11	-13	-4	-5	-4	-4	-3	-6	25
verb:does_give	13	-4	-6	10	-2	-12	-2	-2	-1	-3	-4
verb:does_go	-13	-6	-12	14	-3	-4	-3	-3	-2	-7	26
verb:does_have	33	-5	-7	-8	-1	-14	-5	-2	-1	-2	-3
verb:does_head	-24	-5	28	-11	-2	-2	-2	-2	-1	-3	-5
verb:does_hear	17	-1	-2	-3	-1	-1	-1	-2	-1	-2	-1
verb:does_help	32	-2	-3	-18	-1	-7	-3	-1	-1	-2	-2
verb:does_hire	20	-1	-1	-8	-1	-1	-1	-2	-1	-1	-1
verb:does_hold	45	-5	-6	-5	-1	-6	-1	-1	-1	-3	-15
verb:does_hope	-10	-4	-7	-6	-1	-2	-1	-1	-1	26	-6
verb:does_host	29	-1	-1	-5	-1	-9	-1	-1		-1	-9
verb:does_implement	29	-5	-9	-8	-1	-2	-1	-1	-1	-2	-3
verb:does_include	46	-6	-16	-10	-3	-5	-3	-3	-3	-21	-33
verb:does_inform	34	-8	-18	-22	-2	-3	-2	-3	-3	-3	-4
verb:does_ink	28	-3	-6	-9	-1	-2	-1	-1	-1	-2	-2
verb:does_intend	32	-5	-5	-5	-1	-2	-1	-4	-3	-2	-3
verb:does_introduce	-16	-3	-4	-3	-2	-2	-1	-1	-1	-3	19
verb:does_investigate	37	-5	-5	-8	-2	-2	-1	-1	-1	-6	-4
verb:does_invite	31	-2	-3	-4	-1	-1	-1	-1	-1	-2	-16
verb:does_issue	17	-1	-3	-2	-1	-1	-1	-1	-1	-4	-1
verb:does_join	28	-2	-3	-11	-1	-2	-3	-1	-1	-2	-2
verb:does_keep	35	-5	-7	-8	-1	-2	-1	-1	-1	-7	-4
verb:does_launch	27	-3	-4	-9	-2	-2	-1	-1	-1	-1	-1
verb:does_lead	-10	-3	-6	-8	-1	25	-3	-3	-3	-5	-4
verb:does_leave	21	-3	8	-13	-1	-2	-1	-1	-1	-3	-15
verb:does_let	25	-4	-8	-5	-1	-1	-1	-1	-1	-2	-2
verb:does_license	7			-1						-2	-1
verb:does_look	-1	-10	-21	28	-4	-16	-11	-4	-3	-18	-13
verb:does_make	51	-11	-14	-19	-1	-4	-3	-2	-1	-3	-3
verb:does_meet		10	-10	-11	-2	-5	7	6	9	-4	-5
verb:does_move	-31	-13	36	-15	-2	-4	-2	-3	-3	-7	-7
verb:does_name	25	-9	-13	9	-1	-2	-1	-1	-1	-2	-3
verb:does_need	19	-1	-2	-10	-1	-1	-1	-1	-1	-1	-2
verb:does_note	53	-21	-20	-20	-2	-3	-2	-2	-1	-4	-3
verb:does_offer	27	-5	-9	-6	-1	-2	-1	-1	-1	-1	-3
verb:does_open	-3	26	-14	-19	-2	-3	-2	-3	-2	-8	-12
verb:does_operate	36	-6	-10	-30	-4	-29	-11	-4	-3	-9	-9
verb:does_order	29	-2	-2	-5	-1	-1	-1	-2	-1	-15	-4
verb:does_organize	22	-2	-4	-7	-1	-2	-1	-1	-1	-1	-2
verb:does_own	45	-3	-8	-7	-1	-3	-2	-3	-2	-4	-11
verb:does_participate	26	-5	-15	-9	-1	-1	-1	-1	-1	-1	-1
verb:does_pay	32	-3	-6	-7	-1	-1	-1	-1	-1	-6	-6
verb:does_pledge	46	-8	-7	-18	-2	-20	-3	-2	-2	-3	-3
verb:does_point	27	-2	-3	-16	-1	-1	-1	-1	-1	-1	-2
verb:does_post	20	-4	-2	-4	-1	-2	-1	-1	-1	-1	-1
verb:does_present	-13	21	-26	16	-5	-5	-3	-3	-3	-4	-5
verb:does_produce	-13	-6	-17	-12	-2	-4	-2	-7	34	-4	-5
verb:does_promise	37	-4	-9	-5	-1	-2	-2	-2	-2	-3	-8
verb:does_provide	-28	-2	-5	-5	-1	-2	-1	-1	-1	-3	34
verb:does_push	-40	-4	-7	41	-3	-3	-2	-2	-2	-3	-3
verb:does_put	-3	-6	-8	15	-3	11	-4	-2	-2	-3	-4
verb:does_raise	15	-10	20	-32	-3	-4	-3	-3	-2	-6	-24
verb:does_receive	19	-1	-3	-5	-1	-2	-1	-1	-1	-1	-2
verb:does_register	23	-1	-2	-5	-1	-4	-1	-1	-1	-4	-3
verb:does_regulate	32	-3	-4	-5	-2	-3	-2	-2	-2	-9	-15
verb:does_release	15	-1	-3	-5	-1	-1	-1	-1		-1	-1
verb:does_remark	23	-3	-4	-10	-2	-2	-1	-1	-1	-2	-2
verb:does_rename	39	-6	-19	-22	-2	-3	-2	-2	-2	-5	-10
verb:does_reply	-16	-7	28	-12	-4	-4	-2	-3	-2	-6	-7
verb:does_report	27	-5	-10	-11	-2	-16	-2	-2	-1	6	-12
verb:does_represent	-8	-8	16	-16	-3	-15	-3	-3	-3	-4	-5
verb:does_resign	35	-3	-15	-18	-1	-2	-1	-2	-2	-2	-3
verb:does_run	-12	-7	-11	-12	-2	-10	-3	-3	-2	-7	34
verb:does_say	14	1	-4	-7	-2	-2	-2	-2	-1	4	3
verb:does_see	33	-2	-3	-16	-1	-1	-1	-1	-1	-3	-11
verb:does_sell	26	-2	-5	-4	-1	-2	-1	-6	-2	-1	-2
verb:does_send	36	-3	-5	-10	-2	-2	-2	-2	-1	-9	-18
verb:does_serve	25	-1	-2	-14	-3	-1		-1		-1	-1
verb:does_set	-2	-4	-6	-6	-2	-3	-2	-8	23	-5	-5
verb:does_share	14	-4	-6	4	-3	-16	-4	-2	-2	-3	-4
verb:does_show	22	-2	-5	-5	-1	-3	-1	-1	-1	-1	-2
verb:does_sign	10	-4	-8	-10	-1	17	-1	-2	-2	-2	-2
verb:does_sit	25	-2	-3	-3	-1	-5	-3	-2	-1	-3	-2
verb:does_speak	-2	-3	-4	-3	-2	17	-4	-2	-2	-3	-3
verb:does_specify	35	-5	-8	-24	-7	-12	-4	-3	-2	-4	-5
verb:does_spend	39	-4	-12	-15	-1	-2	-1	-1	-1	-3	-4
verb:does_stag	38	-8	-10	-19	-12	-3	-2	-2	-2	-4	-6
verb:does_stand	24	-2	-4	-8	-4	-2	-1	-1	-1	-3	-3
verb:does_state	28	-11	-21	-19	-2	-4	-2	-2	-2	14	-9
verb:does_step	24	-2	-3	-4	-1	-2	-1	-1	-1	-5	-6
verb:does_stress	31	-3	-4	-12	-2	-16	-4	-2	-1	-3	-3
verb:does_supply	32	-7	-7	-6	-1	-2	-1	-1	-1	-2	-3
verb:does_support	-36	-6	-7	-13	39	-3	-2	-2	-2	-4	-5
verb:does_swear	-10	-4	-14	-11	-2	-2	-2	-2	-1	-6	28
verb:does_take	-15	-5	-10	25	-3	-5	-2	-3	-2	15	-6
verb:does_tell	-10	-8	4	10	-2	-5	-3	-3	-2	24	-10
verb:does_thank	-43	-18	20	25	-5	-5	-4	-4	-3	-7	-6
verb:does_thrash	52	-7	-8	-11	-1	-2	-2	-2	-1	-6	-12
verb:does_tour	-15	-9	10	-15	-4	-10	21	-3	-3	-4	-6
verb:does_travel	43	-4	-15	-13	-1	-6	-2	-1	-1	-4	-3
verb:does_turn	-9	-5	-12	24	-3	-2	-2	-2	-1	-3	-3
verb:does_undertake	32	-2	-4	-4	-1	-14	-2	-1	-1	-1	-2
verb:does_unveil	-31	-8	-13	-15	-4	-5	-3	-4	-3	34	-16
verb:does_visit	-1	-15	6	10	-3	-5	-9	-3	-3	-6	-9
verb:does_wag	32	-3	-6	-7	-1	-2	-1	-3	-8	-2	-2
verb:does_walk	11	-1	-2	-2	-1	-1		-1		-1	-1
verb:does_want	-10	25	-33	13	-4	-9	-8	-4	-3	-8	-12
verb:does_warn	41	-4	-7	-6	-1	-2	-1	-2	-2	-12	-6
verb:does_welcome	30	-3	-3	-7	-1	-6	-9	-2	-2	-2	-2
verb:does_win	-4	-4	-10	24	-1	-2	-1	-2	-1	-5	-5
verb:does_wish	31	-8	-14	-10	-2	-2	-2	-2	-1	-2	-3
verb:does_wonder	48	-5	-14	-19	-2	-15	-13	-2	-2	-5	-5
verb:does_work	27	-2	-4	-5	-1	-9	-2	-1	-1	-1	-2
verb:does_write	32	-2	-3	-10	-1	-2	-1	-1	-1	-6	-4
verb:done-accompanied_accompany	29	-3	-11	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-according_accord	21	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
verb:done-after_come	-20	19	-23	-17	-3	-5	-3	-4	-4	20	-14
verb:done-after_step	-7	-4	-4	-4	-2	-3	-2	-2	-2	-4	13
verb:done-after_withdraw	28	-2	-2	-5	-1	-8	-1	-1	-1	-3	-4
verb:done-against_bring	26	-2	-2	-7	-1	-8	-3	-1	-1	-1	-2
verb:done-among_connect	13	-2	-4	-3		-1				-1	-1
verb:done-as_open	12	-1	-1	-1		-1				-3	-3
verb:done-at_act	14	-3	-3	-3	-1	-1	-1	-1		-1	-2
verb:done-at_attend	-4	-37	15	-22	-4	-5	-4	-4	-4	-6	-6
verb:done-at_brief	29	-4	-5	-5	-1	-2	-1	-1	-1	-3	-7
verb:done-at_call	18	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-at_complete	13	-1	-1	-1		-1				-1	-6
verb:done-at_continue	28	-3	-3	-5	-5	-4	-1	-1	-1	-2	-3
verb:done-at_establish	27	-6	-8	-3	-1	-5	-1	-1	-1	-1	-2
verb:done-at_hold	-8	31	-13	-9	-2	-3	-2	-2	-2	-3	-9
verb:done-at_meet	20	-4	-4	-7	-2	-2	-2	-2	-2	-5	-7
verb:done-at_open	18	-3	-2	-2	-1	-1	-1	-2	-1	-1	-2
verb:done-at_produce	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-at_spend	26	-7	-8	-7	-1	-2	-1	-1	-1	-2	-3
verb:done-at_tell	23	-3	-7	-7	-1	-1	-1	-1	-1	-1	-2
verb:done-attended_attend	15	-6	8	-10	-1	-2	-1	-1	-1	-2	-4
verb:done-before_appear	39	-3	-4	-16	-2	-7	-2	-2	-1	-3	-3
verb:done-before_expect	25	-3	-4	-7	-2	-2	-2	-2	-1	-10	-9
verb:done-before_transpose	-19	-4	-6	30	-2	-2	-1	-2	-1	-3	-5
verb:done-between_arrange	30	-21	-17	-19	-3	-6	-3	-4	-3	-5	-5
verb:done-between_conclude	15	-2	-2	-8	-2	-2	-1	-1	-1	-1	-2
verb:done-between_go	11	-1	-2	-3		-1		-1		-1	-1
verb:done-between_roam	12	-1	-2	-2	-1	-1		-1		-1	-1
verb:done-between_see	21	-2	-9	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-between_split	-52	-7	-10	-13	-7	23	-7	42	-8	-7	-9
verb:done-between_strengthen	28	-4	-10	-13	-2	-2	-1	-2	-1	-2	-3
verb:done-by_affirm	-7	-4	-6	17	-6	-4	-2	-2	-2	-3	-4
verb:done-by_announce	27	-5	-4	-7	-4	-2	-1	-2	-1	-3	-3
verb:done-by_award	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-by_build	48	-4	-6	-27	-6	-18	-3	-2	-2	-3	-4
verb:done-by_call	15	-1	-1	-2	-1	-1	-1	-1		-2	-6
verb:done-by_co-chaired	38	-18	-24	-20	-2	-4	-3	-2	-2	-4	-5
verb:done-by_complete	-47	-26	-28	50	-5	-6	-6	-5	-4	-7	-8
verb:done-by_control	29	-2	-3	-3	-1	-2	-1	-1	-1	-6	-8
verb:done-by_convene	13	-1	-2	-4	-1	-1				-1	-1
verb:done-by_develop	-48	-10	-17	-15	34	-8	-5	-21	27	-9	-11
verb:done-by_donate	29	-2	-3	-6	-4	-2	-1	-1	-1	-2	-6
verb:done-by_engage	15	-2	-3	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-by_exchange	20	-2	-1	-5	-1	-6	-3	-1	-1	-1	-1
verb:done-by_finance	28	-2	-5	-3	-1	-2	-1	-1	-1	-5	-6
verb:done-by_hear	-16	33	-28	-27	-5	-7	-5	-5	-5	-13	-13
verb:done-by_host	14	-2	-1	-3	-2	-2	-1			-1	-1
verb:done-by_invite	15	-2	-1	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-by_launch	34	-5	-4	-7	-1	-2	-1	-1	-1	-2	-16
verb:done-by_open	-15	-13	-17	22	-3	-4	-3	-3	-2	-5	-4
verb:done-by_organize	29	-3	-6	-7	-1	-5	-2	-1	-1	-1	-2
verb:done-by_own	29	-2	-3	-4	-1	-3	-3	-1	-1	-5	-6
verb:done-by_post	9	-1	-2	-2		-1				-1	-1
verb:done-by_promote	17	-4	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-by_rebuff	15	-4	-2	-2	-1	-1	-1	-1	-1	-2	-2
verb:done-by_receive	37	-8	-13	-5	-1	-3	-2	-1	-1	-2	-2
verb:done-by_regulate	50	-6	-5	-12	-6	-3	-2	-2	-2	-12	-6
verb:done-by_reserve	19	-3	-5	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-by_run	-6	-9	-8	-13	24	-4	-2	-3	-2	-3	-5
verb:done-by_say	27	-4	-7	-9	-1	-2	-1	-1	-1	-2	-2
verb:done-by_secure	21	-3	-6	-5	-1	-1		-1		-1	-1
verb:done-by_seek	20	-3	-3	-4	-1	-1	-1	-1	-1	-3	-3
verb:done-by_set	-24	-25	-23	32	-7	-8	-5	-5	-4	-10	-8
verb:done-by_sign	-21	-5	-7	-12	-3	7	-2	-3	-2	33	-5
verb:done-by_take	-14	-4	-9	-11	-2	-3	-2	-4	-2	-3	26
verb:done-by_welcome	-24	32	-24	-28	-5	-19	-6	-5	-4	-7	-8
verb:done-chaired_chair	-18	30	-33	-22	-6	-8	-6	-6	-5	-13	-31
verb:done-for_leave	9	-2	-1	-2		-1				-1	-1
verb:done-for_nominate	36	-1	-2	-2	-1	-1	-1	-1	-1	-1	-36
verb:done-for_offer	17	-1	-2	-2	-1	-1	-1	-1	-1	-7	-3
verb:done-from_accord	13	-1	-1	-2		-1	-5	-1	-1		-1
verb:done-from_bring	26	-4	-9	-4	-1	-2	-1	-1	-1	-2	-2
verb:done-from_catch	28	-3	-8	-7	-1	-1	-1	-1	-1	-2	-2
verb:done-from_come	31	-2	-6	-5	-1	-2	-1	-2	-1	-2	-8
verb:done-from_find	16	-2	-5	-3	-1	-2	-1	-1		-1	-1
verb:done-from_hear	19	-2	-4	-3	-1	-1	-1	-1	-1	-3	-2
verb:done-from_hold	28	-2	-2	-2	-1	-1	-1	-4	-7	-2	-7
verb:done-from_listen	-21	32	-31	-25	-4	-11	-11	-5	-4	-6	-7
verb:done-from_meet	18	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-from_need	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-from_silver-tipped	38	-4	-6	-8	-2	-8	-21	-3	-3	-3	-4
verb:done-from_stay	31	-7	-9	-6	-1	-2	-1	-1	-1	-2	-3
verb:done-from_tokenised	18	-2	-3	-3	-1	-1	-1	-1	-1	-2	-4
verb:done-headed_head	23	-2	-7	-4	-1	-2	-1	-1	-1	-1	-2
verb:done-in_arrive	17	-4	-3	-4	-1	-1	-1	-1		-1	-1
verb:done-in_brief	19	-2	-2	-4	-1	-1	-1	-2	-3	-1	-2
verb:done-in_build	20	-1	-2	-2	-1	-6	-1	-1		-1	-4
verb:done-in_create	19	-1	-1	-2	-1	-9	-2	-1	-1	-1	-1
verb:done-in_end	35	-7	-6	-6	-2	-10	-4	-2	-1	-2	-4
verb:done-in_establish	21	-2	-6	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-in_go	17	-1	-2	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-in_hint	10	-1	-1	-2	-1	-1				-1	-2
verb:done-in_inspect	40	-14	-21	-12	-2	-6	-2	-2	-2	-3	-4
verb:done-in_introduce	26	-1	-2	-3	-1	-13	-1	-1	-1	-1	-2
verb:done-in_invest	20	-2	-2	-4	-1	-1	-1	-1	-5	-1	-1
verb:done-in_keep	20	-1	-2	-3	-1	-1	-1	-1	-1	-4	-5
verb:done-in_lead	38	-2	-9	-2	-1	-2	-1	-1	-1	-2	-22
verb:done-in_lose	19	-2	-2	-4	-1	-1	-1	-1		-4	-3
verb:done-in_meet	9	-2	-1	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-in_play	22	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-in_publish	23	-2	-3	-8	-1	-3	-1	-1	-1	-2	-2
verb:done-in_review	12	-2	-3	-2	-1	-1	-1	-1		-1	-1
verb:done-in_set	-8	-3	-3	-7	-2	21	-2	-1	-1	-2	-7
verb:done-in_take	38	-2	-3	-4	-1	-30	-3	-1	-1	-2	-2
verb:done-in_tell	9	-1	-1	-1		-1				-2	-1
verb:done-into_introduce	20	-5	-4	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-into_put	10	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-led_lead	11	-5	14	-9	-2	-8	-2	-2	-2	-4	-3
verb:done-of_ask	31	-8	-14	-22	-2	-3	-2	-2	-1	-3	-3
verb:done-of_bear	-26	-4	-9	12	-3	33	-4	-3	-2	-4	-4
verb:done-of_beat	36	-3	-5	-13	-2	-30	-4	-2	-2	-3	-4
verb:done-of_come	-1	-5	-22	-10	-2	-3	-2	25	-4	-3	-4
verb:done-of_conclude	39	-10	-11	-11	-1	-2	-1	-1	-1	-2	-2
verb:done-of_develop	21	-1	-2	-3	-1	-1	-1	-1	-1	-2	-8
verb:done-of_keep	37	-5	-18	-27	-2	-3	-2	-2	-2	-3	-4
verb:done-of_make	-58	-18	-47	61	-6	-9	-6	-6	-5	-10	-11
verb:done-of_plow	35	-3	-4	-10	-11	-3	-1	-3	-2	-2	-3
verb:done-of_point	33	-2	-3	-9	-7	-1	-1	-5	-2	-2	-2
verb:done-of_present	-41	-8	-26	43	-3	-4	-3	-4	-3	-4	-6
verb:done-of_provide	13	-1	-1	-2	-1	-1	-1	-1		-3	-3
verb:done-of_show	27	-3	-7	-8	-1	-4	-1	-1	-1	-1	-2
verb:done-of_sign	25	-1	-2	-5	-1	-13	-1	-1	-1	-1	-1
verb:done-of_speak	-16	-7	-12	-25	28	-5	-3	-4	-3	-5	-6
verb:done-of_spin	36	-5	-5	-9	-2	-18	-4	-8	-6	-3	-4
verb:done-of_stand	39	-4	-6	-15	-5	-4	-2	-18	-4	-3	-5
verb:done-of_take	24	-3	-7	-5	-1	-1	-1	-1	-1	-2	-3
verb:done-of_tint	33	-8	-16	-12	-2	-2	-2	-2	-2	-2	-4
verb:done-of_tour	37	-13	-13	-7	-1	-2	-1	-1	-1	-1	-2
verb:done-of_visit	11	-2	-1	-4							-1
verb:done-of_win	24	-2	-6	-4	-1	-2	-1	-1	-1	-2	-4
verb:done-on_call	11	-1	-1	-3		-3	-1	-1		-1	-1
verb:done-on_count	4	-1	-1	-1							
verb:done-on_pay	33	-2	-3	-7	-1	-14	-5	-1	-1	-1	-2
verb:done-on_produce	17	-1	-1	-2	-1	-8	-1	-1		-1	-2
verb:done-on_run	15	-1	-2	-2	-1	-1	-1	-1	-1	-6	-3
verb:done-on_testify	32	-9	-13	-9	-1	-2	-1	-1	-1	-2	-3
verb:done-on_turn	32	-2	-4	-3	-1	-2	-1	-1	-1	-13	-6
verb:done-outside_show	40	-16	-24	-23	-2	-3	-2	-2	-2	-5	-5
verb:done-over_pick	10	-1	-2	-1	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_accord	20	-2	-3	-6	-1	-2	-1	-1	-1	-1	-2
verb:done-owner_act	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_affirm	27	-5	-10	-6	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_appoint	38	-2	-3	-2	-1	-2	-1	-1	-1	-3	-33
verb:done-owner_arrive	15	-2	-1	-6	-1	-1			-1	-1	-1
verb:done-owner_ask	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-4
verb:done-owner_attend	22	-4	-5	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_back	10	-1	-3	-2		-1		-1		-1	-1
verb:done-owner_belong	25	-2	-3	-4	-1	-2	-1	-1	-1	-2	-6
verb:done-owner_bring	21	-2	-2	-2	-1	-8	-2	-1	-1	-2	-3
verb:done-owner_buy	10	-1	-1	-1		-1		-1	-1	-1	-2
verb:done-owner_clear	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
verb:done-owner_closet	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-4
verb:done-owner_come	-28	-5	-8	-8	-3	-4	-2	-3	-2	-5	32
verb:done-owner_commit	-47	-33	50	-15	-6	-10	-6	-5	-4	-8	-10
verb:done-owner_confirm	29	-3	-4	-19	-2	-2	-1	-1	-1	-2	-2
verb:done-owner_control	23	-2	-2	-3	-1	-2	-1	-1	-1	-3	-8
verb:done-owner_convince	6	-1	-2	-2							-1
verb:done-owner_court	3	-1									
verb:done-owner_cut	24	-2	-4	-3	-1	-1	-1	-1	-1	-3	-5
verb:done-owner_delay	36	-5	-15	-6	-1	-2	-1	-1	-1	-2	-2
verb:done-owner_discuss	22	-4	-10	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_donate	30	-3	-4	-5	-2	-2	-2	-4	-7	-2	-4
verb:done-owner_encourage	34	-2	-3	-4	-1	-1	-1	-1	-1	-2	-22
verb:done-owner_entrust	11	-1	-3	-2	-1	-2	-1	-1		-1	-1
verb:done-owner_explain	17	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_fall	-2	25	-41	-44	-6	-9	-6	-7	-5	-11	-13
verb:done-owner_finance	38	-3	-13	-4	-1	-2	-1	-1	-1	-2	-11
verb:done-owner_follow	25	-2	-3	-3	-1	-2	-1	-1	-1	-5	-5
verb:done-owner_go	-27	-7	-6	-9	-3	-4	-3	-3	-3	-9	30
verb:done-owner_head	30	-5	-12	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_help	25	-2	-2	-4	-1	-10	-3	-1	-1	-2	-2
verb:done-owner_hold	23	-2	-3	-3	-1	-1	-1	-2	-3	-2	-5
verb:done-owner_include	30	-3	-5	-6	-1	-2	-1	-1	-1	-4	-6
verb:done-owner_introduce	15	-2	-1	-4	-1	-3	-1	-1		-1	-1
verb:done-owner_lead	10	-1	-2	-1	-1	-1		-1		-1	-2
verb:done-owner_leave	7	-1	-1	-2		-1		-1		-1	-1
verb:done-owner_lose	22	-2	-3	-3	-1	-1	-1	-1	-1	-2	-6
verb:done-owner_meet	34	-7	-15	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_move	15	-2	-3	-2	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_open	-37	-7	-7	-8	-4	-5	-3	-5	-3	15	27
verb:done-owner_outsource	8	-1	-2	-1		-1				-1	-1
verb:done-owner_own	17	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_present	12	-1	-1	-4	-1	-1		-1		-1	-2
verb:done-owner_put	-20	-4	-5	-5	-2	-7	-3	-2	-1	-3	30
verb:done-owner_raise	12	-1	-3	-2	-1	-1	-1	-1		-1	-1
verb:done-owner_reach	13	-1	-1	-2	-1	-1	-1	-1		-2	-4
verb:done-owner_replace	7	-1	-1	-1						-1	-1
verb:done-owner_run	39	-3	-4	-5	-10	-2	-1	-2	-1	-4	-21
verb:done-owner_sanction	12	-1	-1	-2		-1		-1		-1	-4
verb:done-owner_say	8	-2	-2	-3	-1	-2	-1	-1	-1	10	-5
verb:done-owner_see	14	-4	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_send	15	-1	-2	-2	-1	-1	-1	-1		-2	-4
verb:done-owner_sign	17	-1	-2	-2	-1	-5	-1	-1		-1	-4
verb:done-owner_sit	10	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_speak	-23	-6	-9	-16	31	-5	-3	-4	-4	-5	-10
verb:done-owner_split	21	-2	-2	-3	-1	-5	-1	-2	-1	-1	-2
verb:done-owner_stop	36	-15	-4	-5	-1	-3	-3	-1	-1	-2	-3
verb:done-owner_stress	24	-2	-2	-4	-1	-10	-1	-1	-1	-1	-2
verb:done-owner_take	26	-4	-11	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_tell	-1	-5	10	-4	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_train	23	-2	-2	-3	-1	-4	-1	-7	-1	-1	-2
verb:done-owner_welcome	14	-2	-5	-2	-1	-1		-1	-1	-1	-1
verb:done-owner_win	-32	-16	-18	-12	-4	37	-4	-3	-3	-6	-8
verb:done-presence_sign	10	-1	-1	-1	-1	-1	-1	-1	-1	-1	-1
verb:done-represented_represent	26	-2	-4	-4	-1	-2	-1	-2	-1	-5	-4
verb:done-start-up_hold	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-to_attend	5	-21	-19	5	-3	-4	-4	-3	-3	-5	-5
verb:done-to_belong	29	-2	-5	-6	-3	-2	-1	-1	-1	-2	-3
verb:done-to_come	25	-3	-4	-5	-1	-2	-1	-3	-4	-2	-2
verb:done-to_cross	30	-2	-11	-10	-1	-1	-1	-1	-1	-1	-2
verb:done-to_drive	36	-9	-22	-17	-2	-3	-2	-2	-1	-3	-4
verb:done-to_entrust	25	-2	-6	-2	-1	-9	-1	-1	-1	-1	-1
verb:done-to_extend	10	-1	-1	-2	-1	-1				-1	-3
verb:done-to_go	9	-3	-4	-5	-1	-8	-1	-1	-1	-9	11
verb:done-to_hand	21	-2	-8	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-to_issue	-28	-5	-13	-8	-3	-4	-2	-3	-2	-7	35
verb:done-to_lead	14	-1	-3	-3		-1	-1	-1		-1	-5
verb:done-to_look	18	-6	-3	-2		-1	-1	-1	-1	-1	-1
verb:done-to_refer	-27	-8	-12	33	-4	-4	-4	-3	-2	-5	-6
verb:done-to_relate	22	-2	-4	-4	-1	-2	-1	-1	-1	-4	-4
verb:done-to_report	29	-2	-4	-4	-1	-2	-1	-1	-1	-3	-18
verb:done-to_send	-5	-4	-5	-8	-3	-3	-2	-2	-2	22	-8
verb:done-to_summon	24	-3	-10	-4		-1		-1		-2	-2
verb:done-under_go	16	-1	-2	-4	-2	-2	-1	-1	-1	-1	-1
verb:done-unless_go	24	-2	-2	-3	-1	-2	-1	-1	-1	-9	-5
verb:done-up_give	-1	-8	-28	-3	-2	-3	-2	-2	-2	-4	21
verb:done-verb_accompany	31	-3	-14	-8	-2	-1	-1	-2	-1	-2	-2
verb:done-verb_admit	23	-2	-10	-4	-1	-1	-1	-1	-1	-1	-3
verb:done-verb_appoint	16	-1	-3	-2	-1	-1	-1	-1	-1	-3	-3
verb:done-verb_ask	40	-3	-4	-4	-1	-2	-1	-3	-1	-14	-6
verb:done-verb_assign	33	-4	-9	-8	-2	-3	-2	-10	-3	-3	-6
verb:done-verb_attend	39	-4	-12	-10	-1	-2	-2	-8	-2	-2	-3
verb:done-verb_base	12	-5	-16	-7	-3	8	-3	20	-10	-7	-10
verb:done-verb_become	12	-1	-2	-3	-1	-1		-1		-1	-1
verb:done-verb_bind	37	-4	-6	-13	-3	-32	-5	-3	-2	-4	-6
verb:done-verb_brief	30	-2	-3	-6	-1	-2	-1	-2	-1	-4	-6
verb:done-verb_bring	14	-1	-1	-5	-1	-3	-1	-1		-1	-1
verb:done-verb_buy	23	-1	-5	-2	-1	-1	-1	-1	-1	-4	-6
verb:done-verb_call	28	-2	-3	-4	-1	-3	-4	-6	-1	-2	-2
verb:done-verb_come	37	-2	-22	-13	-1	-2	-1	-1	-1	-2	-2
verb:done-verb_company		-9	9	-8	-2	-16	-8	-2	-2	-3	-5
verb:done-verb_complete	54	-20	-27	-13	-4	-6	-4	-5	-3	-31	-30
verb:done-verb_congratulate	23	-2	-9	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-verb_connect	19	-1	-7	-5	-1	-1		-1		-1	-1
verb:done-verb_direct	32	-5	-9	-6	-2	-2	-2	-7	-2	-3	-3
verb:done-verb_discuss	33	-4	-11	-6	-1	-6	-1	-1	-1	-2	-2
verb:done-verb_encourage	-34	-6	-18	-10	-3	-4	-2	-3	-2	-6	37
verb:done-verb_enter	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_exist	31	-6	-8	-7	-3	-4	-3	-18	-16	-6	-16
verb:done-verb_fin	47	-4	-7	-6	-3	-4	-3	-14	-4	-12	-17
verb:done-verb_fund	29	-3	-13	-3	-1	-2	-1	-1	-1	-2	-4
verb:done-verb_give	-13	-10	-25	-19	-4	-6	-4	-5	-4	24	-22
verb:done-verb_hand	44	-6	-12	-7	-3	-5	-3	-27	-20	-7	-15
verb:done-verb_head	48	-9	-36	-6	-2	-2	-1	-2	-1	-2	-4
verb:done-verb_hold	-24	-5	-8	10	-3	-5	-3	-4	-3	-11	21
verb:done-verb_hoover	-46	-13	50	-13	-3	-4	-3	-3	-2	-4	-5
verb:done-verb_host	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-11
verb:done-verb_include	-2	-5	12	-11	-2	1	18	-2	-2	-3	-7
verb:done-verb_inform	46	-7	-19	-21	-3	-4	-3	-13	-7	-5	-6
verb:done-verb_introduce	-11	-11	18	-16	-2	-3	-2	-2	-1	-3	-4
verb:done-verb_join	-22	-2	-5	-4	-2	-2	-2	36	-3	-2	-3
verb:done-verb_keep	50	-8	-29	-11	-1	-2	-1	-2	-1	-2	-3
verb:done-verb_lead	36	-1	-10	-2	-1	-1	-1	-1	-1	-9	-8
verb:done-verb_list	-34	-6	-9	-9	-7	-5	-3	33	-24	-5	24
verb:done-verb_make	16	-1	-4	-2		-4	-1	-1		-1	-1
verb:done-verb_meet	24	-2	-7	-4	-1	-1	-1	-2	-1	-2	-3
verb:done-verb_move	-13	-10	26	-17	-4	-11	-8	-6	-4	-6	-9
verb:done-verb_order	26	-2	-2	-2	-1	-1	-1	-1	-1	-6	-10
verb:done-verb_own	-1	-4	-15	-7	-2	21	-3	-2	-2	-4	-7
verb:done-verb_present	24	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
verb:done-verb_promote	24	-6	-15	-2		-1		-1		-1	-1
verb:done-verb_provide	20	-1	-2	-4	-3	-3	-1	-1	-1	-1	-2
verb:done-verb_put	28	-2	-10	-4	-1	-1	-1	-1	-1	-4	-2
verb:done-verb_receive	39	-5	-21	-4	-1	-4	-4	-2	-1	-2	-2
verb:done-verb_run	21	-3	-6	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_say	38	-3	-10	-9	-1	-2	-1	-2	-1	-4	-7
verb:done-verb_see	41	-4	-20	-10	-1	-2	-1	-2	-1	-2	-3
verb:done-verb_seize	31	-3	-7	-9	-1	-2	-1	-4	-1	-3	-2
verb:done-verb_shanghai	13	-2	-2	-4	-1	-1				-1	-1
verb:done-verb_state-owned	38	-2	-4	-4	-3	-12	-2	-2	-1	-2	-4
verb:done-verb_take	-39	-16	40	-23	-5	-7	-5	-7	-4	-8	-9
verb:done-verb_tell	-19	21	-27	13	-4	-6	-4	-6	-4	14	-9
verb:done-verb_thank	36	-5	-8	-14	-3	-8	-4	-2	-2	-5	-26
verb:done-verb_tour	2	13	-31	-14	-3	-4	-3	-5	-3	-4	-5
verb:done-verb_travel	-44	-17	50	-27	-5	-7	-4	-6	-4	-7	-9
verb:done-verb_visit	-11	-5	-5	10	-2	-6	-3	25	-2	-4	-4
verb:done-verb_wonder	30	-2	-3	-4	-1	-2	-1	-1	-1	-16	-14
verb:done-with_begin	21	-2	-10	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-with_bring	6	-1	-2	-1		-1				-1	-1
verb:done-with_catch	23	-2	-2	-5	-1	-7	-3	-1	-1	-1	-2
verb:done-with_closet	24	-2	-3	-4	-1	-2	-1	-1	-1	-3	-7
verb:done-with_come	-29	-2	-4	-7	-2	-2	-1	-1	-1	35	-6
verb:done-with_cooperate	15	-2	-3	-2	-1	-1	-1	-2	-1	-1	-1
verb:done-with_coordinate	37	-2	-3	-26	-3	-2	-1	-1	-1	-2	-3
verb:done-with_din	18	-2	-3	-4	-1	-2	-1	-1	-1	-2	-2
verb:done-with_exchange	20	-1	-7	-3		-2	-2			-1	-1
verb:done-with_file	26	-8	-10	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-with_go	20	-1	-4	-3	-1	-1	-1	-1	-1	-4	-3
verb:done-with_hold	19	-1	-4	-4	-1	-2	-1	-1	-1	-1	-1
verb:done-with_inaugurate	-18	-7	-11	26	-12	-4	-4	-4	-3	-13	-11
verb:done-with_inspect	-27	-20	32	-18	-5	-7	-4	-5	-4	-7	-9
verb:done-with_launch	-25	-5	-8	26	-13	-4	-3	-3	-3	-4	-5
verb:done-with_meet	23	-1	-2	-8	-1	-2	-3	-1	-1	-1	-2
verb:done-with_organize	9	-1	-1	-2	-1	-1		-1		-1	-1
verb:done-with_rate	23	-2	-4	-3	-1	-1	-1	-1	-1	-2	-7
verb:done-with_say	-1	-16	-23	22	-6	-9	-6	-4	-4	-5	-6
verb:done-with_sign	21	-2	-4	-5	-2	-1	-1	-1	-1	-1	-1
verb:done-with_sit	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-4
verb:done-with_stag	-34	-6	-8	-17	36	-5	-3	-4	-3	-5	-6
verb:done-with_take	10	-1	-2	-2		-1		-1		-1	-1
verb:done-with_talk	36	-3	-3	-26	-4	-2	-2	-2	-2	-2	-2
verb:done-with_tour	-10	-15	18	-16	-3	-6	-4	-3	-2	-4	-5
verb:done-with_train	11	-1	-2	-2		-2	-1			-1	-1
verb:done-with_undertake	40	-13	-15	-19	-2	-2	-2	-2	-1	-3	-3
verb:done-with_win	20	-4	-7	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-with_work	28	-3	-6	-8	-2	-2	-1	-5	-3	-3	-3
verb:done-within_target	25	-2	-2	-3	-1	-1	-1	-1	-1	-9	-5
where:body	7		-1	-1	-1	-1	-1	-1	-1	-1	-1
where:item	14	-3	-4	7	-2	7	-3	-2	-2	-4	-5
`;
