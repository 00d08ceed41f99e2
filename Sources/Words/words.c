// Puts the word files of this folder into the binary, byte for byte. Written by Tests/Scripts/words.
#include "words.h"
#include <string.h>
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words_absence[] = {
#embed "People/absence.txt"
};
static const unsigned char words_achievements[] = {
#embed "Series/achievements.txt"
};
static const unsigned char words_activities[] = {
#embed "Visits/activities.txt"
};
static const unsigned char words_actsUponOthers[] = {
#embed "Visits/actsUponOthers.txt"
};
static const unsigned char words_addressees[] = {
#embed "Demands/addressees.txt"
};
static const unsigned char words_administrativeUnits[] = {
#embed "Bodies/administrativeUnits.txt"
};
static const unsigned char words_adopting[] = {
#embed "Statements/adopting.txt"
};
static const unsigned char words_agencies[] = {
#embed "Page/agencies.txt"
};
static const unsigned char words_aims[] = {
#embed "Series/aims.txt"
};
static const unsigned char words_allActivities[] = {
#embed "Visits/allActivities.txt"
};
static const unsigned char words_announced[] = {
#embed "Statements/announced.txt"
};
static const unsigned char words_announcements[] = {
#embed "Stories/announcements.txt"
};
static const unsigned char words_announcing[] = {
#embed "Demands/announcing.txt"
};
static const unsigned char words_appointing[] = {
#embed "People/appointing.txt"
};
static const unsigned char words_approximators[] = {
#embed "Numbers/approximators.txt"
};
static const unsigned char words_asides[] = {
#embed "Statements/asides.txt"
};
static const unsigned char words_asking[] = {
#embed "Statements/asking.txt"
};
static const unsigned char words_assigning[] = {
#embed "Statements/assigning.txt"
};
static const unsigned char words_attending[] = {
#embed "Statements/attending.txt"
};
static const unsigned char words_awaiting[] = {
#embed "Time/awaiting.txt"
};
static const unsigned char words_beforeConvening[] = {
#embed "Meetings/beforeConvening.txt"
};
static const unsigned char words_beforeNames[] = {
#embed "Names/beforeNames.txt"
};
static const unsigned char words_beforeNamesOfFacts[] = {
#embed "Time/beforeNamesOfFacts.txt"
};
static const unsigned char words_beforeOtherDays[] = {
#embed "Time/beforeOtherDays.txt"
};
static const unsigned char words_beforeTitles[] = {
#embed "People/beforeTitles.txt"
};
static const unsigned char words_behindDays[] = {
#embed "Time/behindDays.txt"
};
static const unsigned char words_behindDocuments[] = {
#embed "Demands/behindDocuments.txt"
};
static const unsigned char words_behindDottedNames[] = {
#embed "People/behindDottedNames.txt"
};
static const unsigned char words_behindNames[] = {
#embed "Meetings/behindNames.txt"
};
static const unsigned char words_behindPeople[] = {
#embed "People/behindPeople.txt"
};
static const unsigned char words_besideMeetings[] = {
#embed "Meetings/besideMeetings.txt"
};
static const unsigned char words_betweenNameAndVerb[] = {
#embed "Meetings/betweenNameAndVerb.txt"
};
static const unsigned char words_bodies[] = {
#embed "Bodies/bodies.txt"
};
static const unsigned char words_bodiesThatMeet[] = {
#embed "Bodies/bodiesThatMeet.txt"
};
static const unsigned char words_bodyBeginnings[] = {
#embed "Bodies/bodyBeginnings.txt"
};
static const unsigned char words_bodyEndings[] = {
#embed "Bodies/bodyEndings.txt"
};
static const unsigned char words_bodyShortNames[] = {
#embed "Bodies/bodyShortNames.txt"
};
static const unsigned char words_buildings[] = {
#embed "Places/buildings.txt"
};
static const unsigned char words_callings[] = {
#embed "People/callings.txt"
};
static const unsigned char words_capitalHalls[] = {
#embed "Places/capitalHalls.txt"
};
static const unsigned char words_celebrating[] = {
#embed "Time/celebrating.txt"
};
static const unsigned char words_chairing[] = {
#embed "Statements/chairing.txt"
};
static const unsigned char words_characterReferences[] = {
#embed "Characters/characterReferences.txt"
};
static const unsigned char words_circumstances[] = {
#embed "Demands/circumstances.txt"
};
static const unsigned char words_citiesAbroad[] = {
#embed "Places/citiesAbroad.txt"
};
static const unsigned char words_claiming[] = {
#embed "Stories/claiming.txt"
};
static const unsigned char words_closings[] = {
#embed "Time/closings.txt"
};
static const unsigned char words_collectives[] = {
#embed "People/collectives.txt"
};
static const unsigned char words_comingEvents[] = {
#embed "Time/comingEvents.txt"
};
static const unsigned char words_comings[] = {
#embed "Time/comings.txt"
};
static const unsigned char words_commentary[] = {
#embed "Stories/commentary.txt"
};
static const unsigned char words_concluding[] = {
#embed "Meetings/concluding.txt"
};
static const unsigned char words_congratulating[] = {
#embed "Statements/congratulating.txt"
};
static const unsigned char words_conjunctions[] = {
#embed "People/conjunctions.txt"
};
static const unsigned char words_connectives[] = {
#embed "Demands/connectives.txt"
};
static const unsigned char words_continuing[] = {
#embed "Meetings/continuing.txt"
};
static const unsigned char words_convening[] = {
#embed "Meetings/convening.txt"
};
static const unsigned char words_conveying[] = {
#embed "Statements/conveying.txt"
};
static const unsigned char words_copulasOfMeetings[] = {
#embed "Meetings/copulasOfMeetings.txt"
};
static const unsigned char words_countUnits[] = {
#embed "Numbers/countUnits.txt"
};
static const unsigned char words_countedPeople[] = {
#embed "People/countedPeople.txt"
};
static const unsigned char words_countries[] = {
#embed "Places/countries.txt"
};
static const unsigned char words_courseOpeners[] = {
#embed "Statements/courseOpeners.txt"
};
static const unsigned char words_courtesies[] = {
#embed "Statements/courtesies.txt"
};
static const unsigned char words_creditLabels[] = {
#embed "Page/creditLabels.txt"
};
static const unsigned char words_datedDocuments[] = {
#embed "Time/datedDocuments.txt"
};
static const unsigned char words_datedFacts[] = {
#embed "Time/datedFacts.txt"
};
static const unsigned char words_deadlines[] = {
#embed "Time/deadlines.txt"
};
static const unsigned char words_dealing[] = {
#embed "Statements/dealing.txt"
};
static const unsigned char words_deciding[] = {
#embed "Statements/deciding.txt"
};
static const unsigned char words_defining[] = {
#embed "Demands/defining.txt"
};
static const unsigned char words_demonstratives[] = {
#embed "Meetings/demonstratives.txt"
};
static const unsigned char words_describing[] = {
#embed "Demands/describing.txt"
};
static const unsigned char words_directSaying[] = {
#embed "Statements/directSaying.txt"
};
static const unsigned char words_dispatches[] = {
#embed "Page/dispatches.txt"
};
static const unsigned char words_documents[] = {
#embed "Demands/documents.txt"
};
static const unsigned char words_drafting[] = {
#embed "Demands/drafting.txt"
};
static const unsigned char words_drawing[] = {
#embed "Meetings/drawing.txt"
};
static const unsigned char words_earlierDays[] = {
#embed "Time/earlierDays.txt"
};
static const unsigned char words_englishBodies[] = {
#embed "English/englishBodies.txt"
};
static const unsigned char words_englishBodyOffices[] = {
#embed "English/englishBodyOffices.txt"
};
static const unsigned char words_englishMeetings[] = {
#embed "English/englishMeetings.txt"
};
static const unsigned char words_englishOffices[] = {
#embed "English/englishOffices.txt"
};
static const unsigned char words_englishPlaceOffices[] = {
#embed "English/englishPlaceOffices.txt"
};
static const unsigned char words_englishPlaces[] = {
#embed "English/englishPlaces.txt"
};
static const unsigned char words_eventVerbs[] = {
#embed "Meetings/eventVerbs.txt"
};
static const unsigned char words_everyone[] = {
#embed "Demands/everyone.txt"
};
static const unsigned char words_exploring[] = {
#embed "Demands/exploring.txt"
};
static const unsigned char words_forbidding[] = {
#embed "Demands/forbidding.txt"
};
static const unsigned char words_formulas[] = {
#embed "Terms/formulas.txt"
};
static const unsigned char words_furniture[] = {
#embed "Page/furniture.txt"
};
static const unsigned char words_future[] = {
#embed "Time/future.txt"
};
static const unsigned char words_gathering[] = {
#embed "Meetings/gathering.txt"
};
static const unsigned char words_goals[] = {
#embed "Time/goals.txt"
};
static const unsigned char words_goingOn[] = {
#embed "Statements/goingOn.txt"
};
static const unsigned char words_groupBodies[] = {
#embed "Bodies/groupBodies.txt"
};
static const unsigned char words_groupParts[] = {
#embed "People/groupParts.txt"
};
static const unsigned char words_groups[] = {
#embed "People/groups.txt"
};
static const unsigned char words_guests[] = {
#embed "People/guests.txt"
};
static const unsigned char words_halls[] = {
#embed "Places/halls.txt"
};
static const unsigned char words_handling[] = {
#embed "Statements/handling.txt"
};
static const unsigned char words_headCounters[] = {
#embed "Numbers/headCounters.txt"
};
static const unsigned char words_heard[] = {
#embed "Statements/heard.txt"
};
static const unsigned char words_hearing[] = {
#embed "Statements/hearing.txt"
};
static const unsigned char words_honorifics[] = {
#embed "People/honorifics.txt"
};
static const unsigned char words_hosting[] = {
#embed "Meetings/hosting.txt"
};
static const unsigned char words_imperatives[] = {
#embed "Demands/imperatives.txt"
};
static const unsigned char words_inspecting[] = {
#embed "Visits/inspecting.txt"
};
static const unsigned char words_internationalBodies[] = {
#embed "Bodies/internationalBodies.txt"
};
static const unsigned char words_itemIntroductions[] = {
#embed "Series/itemIntroductions.txt"
};
static const unsigned char words_itemVerbs[] = {
#embed "Series/itemVerbs.txt"
};
static const unsigned char words_journeys[] = {
#embed "Stories/journeys.txt"
};
static const unsigned char words_keyPhraseEnds[] = {
#embed "Meetings/keyPhraseEnds.txt"
};
static const unsigned char words_keyPoints[] = {
#embed "Demands/keyPoints.txt"
};
static const unsigned char words_keynote[] = {
#embed "Statements/keynote.txt"
};
static const unsigned char words_leading[] = {
#embed "Demands/leading.txt"
};
static const unsigned char words_lectures[] = {
#embed "Statements/lectures.txt"
};
static const unsigned char words_letters[] = {
#embed "Stories/letters.txt"
};
static const unsigned char words_lightWords[] = {
#embed "Terms/lightWords.txt"
};
static const unsigned char words_limits[] = {
#embed "Numbers/limits.txt"
};
static const unsigned char words_listIntroductions[] = {
#embed "People/listIntroductions.txt"
};
static const unsigned char words_longFurniture[] = {
#embed "Page/longFurniture.txt"
};
static const unsigned char words_lookedBackOn[] = {
#embed "Time/lookedBackOn.txt"
};
static const unsigned char words_makingDocuments[] = {
#embed "Demands/makingDocuments.txt"
};
static const unsigned char words_manners[] = {
#embed "Demands/manners.txt"
};
static const unsigned char words_measureUnits[] = {
#embed "Numbers/measureUnits.txt"
};
static const unsigned char words_meetingParts[] = {
#embed "Meetings/meetingParts.txt"
};
static const unsigned char words_meetingSubjects[] = {
#embed "Meetings/meetingSubjects.txt"
};
static const unsigned char words_meetingTypes[] = {
#embed "Meetings/meetingTypes.txt"
};
static const unsigned char words_memberEndings[] = {
#embed "People/memberEndings.txt"
};
static const unsigned char words_messages[] = {
#embed "Statements/messages.txt"
};
static const unsigned char words_minuteLabels[] = {
#embed "Page/minuteLabels.txt"
};
static const unsigned char words_municipalities[] = {
#embed "Places/municipalities.txt"
};
static const unsigned char words_namesLookAlike[] = {
#embed "Names/namesLookAlike.txt"
};
static const unsigned char words_namesMongolian[] = {
#embed "Names/namesMongolian.txt"
};
static const unsigned char words_namesTibetan[] = {
#embed "Names/namesTibetan.txt"
};
static const unsigned char words_nearDays[] = {
#embed "Time/nearDays.txt"
};
static const unsigned char words_needers[] = {
#embed "Demands/needers.txt"
};
static const unsigned char words_newscastParts[] = {
#embed "Page/newscastParts.txt"
};
static const unsigned char words_notBodies[] = {
#embed "Bodies/notBodies.txt"
};
static const unsigned char words_notMeetings[] = {
#embed "Meetings/notMeetings.txt"
};
static const unsigned char words_notModal[] = {
#embed "Demands/notModal.txt"
};
static const unsigned char words_notTowns[] = {
#embed "Places/notTowns.txt"
};
static const unsigned char words_numberUnits[] = {
#embed "Numbers/numberUnits.txt"
};
static const unsigned char words_obliging[] = {
#embed "Demands/obliging.txt"
};
static const unsigned char words_occasions[] = {
#embed "Time/occasions.txt"
};
static const unsigned char words_offices[] = {
#embed "People/offices.txt"
};
static const unsigned char words_officesOfAddress[] = {
#embed "People/officesOfAddress.txt"
};
static const unsigned char words_openerModifiers[] = {
#embed "Statements/openerModifiers.txt"
};
static const unsigned char words_openings[] = {
#embed "Time/openings.txt"
};
static const unsigned char words_origins[] = {
#embed "People/origins.txt"
};
static const unsigned char words_otherPeople[] = {
#embed "People/otherPeople.txt"
};
static const unsigned char words_outletEndings[] = {
#embed "Page/outletEndings.txt"
};
static const unsigned char words_outsiders[] = {
#embed "Stories/outsiders.txt"
};
static const unsigned char words_partMeetings[] = {
#embed "Meetings/partMeetings.txt"
};
static const unsigned char words_partTitles[] = {
#embed "Meetings/partTitles.txt"
};
static const unsigned char words_participants[] = {
#embed "People/participants.txt"
};
static const unsigned char words_particles[] = {
#embed "Terms/particles.txt"
};
static const unsigned char words_partners[] = {
#embed "People/partners.txt"
};
static const unsigned char words_pastPeriods[] = {
#embed "Time/pastPeriods.txt"
};
static const unsigned char words_periodUnits[] = {
#embed "Time/periodUnits.txt"
};
static const unsigned char words_phraseEnds[] = {
#embed "Terms/phraseEnds.txt"
};
static const unsigned char words_phraseStarts[] = {
#embed "Terms/phraseStarts.txt"
};
static const unsigned char words_pinyin[] = {
#embed "Characters/pinyin.txt"
};
static const unsigned char words_pinyinOfWords[] = {
#embed "Characters/pinyinOfWords.txt"
};
static const unsigned char words_places[] = {
#embed "Places/places.txt"
};
static const unsigned char words_placing[] = {
#embed "Demands/placing.txt"
};
static const unsigned char words_pledges[] = {
#embed "Demands/pledges.txt"
};
static const unsigned char words_plenums[] = {
#embed "Meetings/plenums.txt"
};
static const unsigned char words_pointCounters[] = {
#embed "Numbers/pointCounters.txt"
};
static const unsigned char words_positions[] = {
#embed "Series/positions.txt"
};
static const unsigned char words_presenceInPlaces[] = {
#embed "People/presenceInPlaces.txt"
};
static const unsigned char words_pressConferences[] = {
#embed "Stories/pressConferences.txt"
};
static const unsigned char words_printedTexts[] = {
#embed "Stories/printedTexts.txt"
};
static const unsigned char words_proceedingAdverbs[] = {
#embed "Meetings/proceedingAdverbs.txt"
};
static const unsigned char words_proceedings[] = {
#embed "Meetings/proceedings.txt"
};
static const unsigned char words_prohibitions[] = {
#embed "Demands/prohibitions.txt"
};
static const unsigned char words_proposing[] = {
#embed "Statements/proposing.txt"
};
static const unsigned char words_quoting[] = {
#embed "Statements/quoting.txt"
};
static const unsigned char words_radicals[] = {
#embed "Characters/radicals.txt"
};
static const unsigned char words_raising[] = {
#embed "Statements/raising.txt"
};
static const unsigned char words_rareAtEndsOfNames[] = {
#embed "Names/rareAtEndsOfNames.txt"
};
static const unsigned char words_rareInNames[] = {
#embed "Names/rareInNames.txt"
};
static const unsigned char words_recently[] = {
#embed "Time/recently.txt"
};
static const unsigned char words_relatedNews[] = {
#embed "Page/relatedNews.txt"
};
static const unsigned char words_relations[] = {
#embed "Demands/relations.txt"
};
static const unsigned char words_relativeVerbs[] = {
#embed "Demands/relativeVerbs.txt"
};
static const unsigned char words_reportMeetings[] = {
#embed "Meetings/reportMeetings.txt"
};
static const unsigned char words_reporters[] = {
#embed "Page/reporters.txt"
};
static const unsigned char words_reporting[] = {
#embed "Statements/reporting.txt"
};
static const unsigned char words_saying[] = {
#embed "Statements/saying.txt"
};
static const unsigned char words_sending[] = {
#embed "Statements/sending.txt"
};
static const unsigned char words_seriesClosings[] = {
#embed "Series/seriesClosings.txt"
};
static const unsigned char words_sessionPapers[] = {
#embed "Terms/sessionPapers.txt"
};
static const unsigned char words_setPhrases[] = {
#embed "Terms/setPhrases.txt"
};
static const unsigned char words_sharedOffices[] = {
#embed "People/sharedOffices.txt"
};
static const unsigned char words_shortcomings[] = {
#embed "Series/shortcomings.txt"
};
static const unsigned char words_singleOffices[] = {
#embed "People/singleOffices.txt"
};
static const unsigned char words_siteEndings[] = {
#embed "Page/siteEndings.txt"
};
static const unsigned char words_smallPlaceEndings[] = {
#embed "Places/smallPlaceEndings.txt"
};
static const unsigned char words_sourceLabels[] = {
#embed "Page/sourceLabels.txt"
};
static const unsigned char words_speaking[] = {
#embed "Statements/speaking.txt"
};
static const unsigned char words_speakingAdverbs[] = {
#embed "People/speakingAdverbs.txt"
};
static const unsigned char words_spellings[] = {
#embed "Names/spellings.txt"
};
static const unsigned char words_stages[] = {
#embed "Meetings/stages.txt"
};
static const unsigned char words_standingCommittee[] = {
#embed "People/standingCommittee.txt"
};
static const unsigned char words_stating[] = {
#embed "Demands/stating.txt"
};
static const unsigned char words_strokes[] = {
#embed "Names/strokes.txt"
};
static const unsigned char words_supporting[] = {
#embed "Demands/supporting.txt"
};
static const unsigned char words_surnames[] = {
#embed "Names/surnames.txt"
};
static const unsigned char words_surnamesCompound[] = {
#embed "Names/surnamesCompound.txt"
};
static const unsigned char words_surnamesLessFrequent[] = {
#embed "Names/surnamesLessFrequent.txt"
};
static const unsigned char words_surnamesOtherReadings[] = {
#embed "Names/surnamesOtherReadings.txt"
};
static const unsigned char words_surnamesRare[] = {
#embed "Names/surnamesRare.txt"
};
static const unsigned char words_surnamesReadOnly[] = {
#embed "Names/surnamesReadOnly.txt"
};
static const unsigned char words_takingPart[] = {
#embed "Demands/takingPart.txt"
};
static const unsigned char words_takingSides[] = {
#embed "Demands/takingSides.txt"
};
static const unsigned char words_talks[] = {
#embed "Stories/talks.txt"
};
static const unsigned char words_taskNouns[] = {
#embed "Series/taskNouns.txt"
};
static const unsigned char words_teachers[] = {
#embed "Statements/teachers.txt"
};
static const unsigned char words_teaching[] = {
#embed "Statements/teaching.txt"
};
static const unsigned char words_themes[] = {
#embed "Meetings/themes.txt"
};
static const unsigned char words_timeLimits[] = {
#embed "Time/timeLimits.txt"
};
static const unsigned char words_timesOfDay[] = {
#embed "Time/timesOfDay.txt"
};
static const unsigned char words_titleStarts[] = {
#embed "People/titleStarts.txt"
};
static const unsigned char words_titlesOfLeaders[] = {
#embed "People/titlesOfLeaders.txt"
};
static const unsigned char words_together[] = {
#embed "Statements/together.txt"
};
static const unsigned char words_traditional[] = {
#embed "Characters/traditional.txt"
};
static const unsigned char words_travelling[] = {
#embed "Visits/travelling.txt"
};
static const unsigned char words_underWay[] = {
#embed "Time/underWay.txt"
};
static const unsigned char words_urgency[] = {
#embed "Time/urgency.txt"
};
static const unsigned char words_venueVerbs[] = {
#embed "Places/venueVerbs.txt"
};
static const unsigned char words_verbsAlsoNouns[] = {
#embed "Demands/verbsAlsoNouns.txt"
};
static const unsigned char words_visitActs[] = {
#embed "Visits/visitActs.txt"
};
static const unsigned char words_visiting[] = {
#embed "Visits/visiting.txt"
};
static const unsigned char words_weakOpeners[] = {
#embed "Statements/weakOpeners.txt"
};
static const unsigned char words_weighing[] = {
#embed "Demands/weighing.txt"
};
static const unsigned char words_wishing[] = {
#embed "Demands/wishing.txt"
};
static const unsigned char words_wordsLikeResults[] = {
#embed "Demands/wordsLikeResults.txt"
};
static const unsigned char words_wordsWithChang[] = {
#embed "People/wordsWithChang.txt"
};
static const unsigned char words_wordsWithClaims[] = {
#embed "Stories/wordsWithClaims.txt"
};
static const unsigned char words_wordsWithJiang[] = {
#embed "Time/wordsWithJiang.txt"
};
static const unsigned char words_wordsWithLe[] = {
#embed "Demands/wordsWithLe.txt"
};
static const unsigned char words_wordsWithShi[] = {
#embed "Demands/wordsWithShi.txt"
};
static const unsigned char words_wordsWithSurnames[] = {
#embed "People/wordsWithSurnames.txt"
};
static const unsigned char words_writing[] = {
#embed "Statements/writing.txt"
};
static const unsigned char words_yaoBeforeVerbs[] = {
#embed "Demands/yaoBeforeVerbs.txt"
};

static const struct word_class classes[] = {
    {"absence", words_absence, sizeof words_absence},
    {"achievements", words_achievements, sizeof words_achievements},
    {"activities", words_activities, sizeof words_activities},
    {"actsUponOthers", words_actsUponOthers, sizeof words_actsUponOthers},
    {"addressees", words_addressees, sizeof words_addressees},
    {"administrativeUnits", words_administrativeUnits, sizeof words_administrativeUnits},
    {"adopting", words_adopting, sizeof words_adopting},
    {"agencies", words_agencies, sizeof words_agencies},
    {"aims", words_aims, sizeof words_aims},
    {"allActivities", words_allActivities, sizeof words_allActivities},
    {"announced", words_announced, sizeof words_announced},
    {"announcements", words_announcements, sizeof words_announcements},
    {"announcing", words_announcing, sizeof words_announcing},
    {"appointing", words_appointing, sizeof words_appointing},
    {"approximators", words_approximators, sizeof words_approximators},
    {"asides", words_asides, sizeof words_asides},
    {"asking", words_asking, sizeof words_asking},
    {"assigning", words_assigning, sizeof words_assigning},
    {"attending", words_attending, sizeof words_attending},
    {"awaiting", words_awaiting, sizeof words_awaiting},
    {"beforeConvening", words_beforeConvening, sizeof words_beforeConvening},
    {"beforeNames", words_beforeNames, sizeof words_beforeNames},
    {"beforeNamesOfFacts", words_beforeNamesOfFacts, sizeof words_beforeNamesOfFacts},
    {"beforeOtherDays", words_beforeOtherDays, sizeof words_beforeOtherDays},
    {"beforeTitles", words_beforeTitles, sizeof words_beforeTitles},
    {"behindDays", words_behindDays, sizeof words_behindDays},
    {"behindDocuments", words_behindDocuments, sizeof words_behindDocuments},
    {"behindDottedNames", words_behindDottedNames, sizeof words_behindDottedNames},
    {"behindNames", words_behindNames, sizeof words_behindNames},
    {"behindPeople", words_behindPeople, sizeof words_behindPeople},
    {"besideMeetings", words_besideMeetings, sizeof words_besideMeetings},
    {"betweenNameAndVerb", words_betweenNameAndVerb, sizeof words_betweenNameAndVerb},
    {"bodies", words_bodies, sizeof words_bodies},
    {"bodiesThatMeet", words_bodiesThatMeet, sizeof words_bodiesThatMeet},
    {"bodyBeginnings", words_bodyBeginnings, sizeof words_bodyBeginnings},
    {"bodyEndings", words_bodyEndings, sizeof words_bodyEndings},
    {"bodyShortNames", words_bodyShortNames, sizeof words_bodyShortNames},
    {"buildings", words_buildings, sizeof words_buildings},
    {"callings", words_callings, sizeof words_callings},
    {"capitalHalls", words_capitalHalls, sizeof words_capitalHalls},
    {"celebrating", words_celebrating, sizeof words_celebrating},
    {"chairing", words_chairing, sizeof words_chairing},
    {"characterReferences", words_characterReferences, sizeof words_characterReferences},
    {"circumstances", words_circumstances, sizeof words_circumstances},
    {"citiesAbroad", words_citiesAbroad, sizeof words_citiesAbroad},
    {"claiming", words_claiming, sizeof words_claiming},
    {"closings", words_closings, sizeof words_closings},
    {"collectives", words_collectives, sizeof words_collectives},
    {"comingEvents", words_comingEvents, sizeof words_comingEvents},
    {"comings", words_comings, sizeof words_comings},
    {"commentary", words_commentary, sizeof words_commentary},
    {"concluding", words_concluding, sizeof words_concluding},
    {"congratulating", words_congratulating, sizeof words_congratulating},
    {"conjunctions", words_conjunctions, sizeof words_conjunctions},
    {"connectives", words_connectives, sizeof words_connectives},
    {"continuing", words_continuing, sizeof words_continuing},
    {"convening", words_convening, sizeof words_convening},
    {"conveying", words_conveying, sizeof words_conveying},
    {"copulasOfMeetings", words_copulasOfMeetings, sizeof words_copulasOfMeetings},
    {"countUnits", words_countUnits, sizeof words_countUnits},
    {"countedPeople", words_countedPeople, sizeof words_countedPeople},
    {"countries", words_countries, sizeof words_countries},
    {"courseOpeners", words_courseOpeners, sizeof words_courseOpeners},
    {"courtesies", words_courtesies, sizeof words_courtesies},
    {"creditLabels", words_creditLabels, sizeof words_creditLabels},
    {"datedDocuments", words_datedDocuments, sizeof words_datedDocuments},
    {"datedFacts", words_datedFacts, sizeof words_datedFacts},
    {"deadlines", words_deadlines, sizeof words_deadlines},
    {"dealing", words_dealing, sizeof words_dealing},
    {"deciding", words_deciding, sizeof words_deciding},
    {"defining", words_defining, sizeof words_defining},
    {"demonstratives", words_demonstratives, sizeof words_demonstratives},
    {"describing", words_describing, sizeof words_describing},
    {"directSaying", words_directSaying, sizeof words_directSaying},
    {"dispatches", words_dispatches, sizeof words_dispatches},
    {"documents", words_documents, sizeof words_documents},
    {"drafting", words_drafting, sizeof words_drafting},
    {"drawing", words_drawing, sizeof words_drawing},
    {"earlierDays", words_earlierDays, sizeof words_earlierDays},
    {"englishBodies", words_englishBodies, sizeof words_englishBodies},
    {"englishBodyOffices", words_englishBodyOffices, sizeof words_englishBodyOffices},
    {"englishMeetings", words_englishMeetings, sizeof words_englishMeetings},
    {"englishOffices", words_englishOffices, sizeof words_englishOffices},
    {"englishPlaceOffices", words_englishPlaceOffices, sizeof words_englishPlaceOffices},
    {"englishPlaces", words_englishPlaces, sizeof words_englishPlaces},
    {"eventVerbs", words_eventVerbs, sizeof words_eventVerbs},
    {"everyone", words_everyone, sizeof words_everyone},
    {"exploring", words_exploring, sizeof words_exploring},
    {"forbidding", words_forbidding, sizeof words_forbidding},
    {"formulas", words_formulas, sizeof words_formulas},
    {"furniture", words_furniture, sizeof words_furniture},
    {"future", words_future, sizeof words_future},
    {"gathering", words_gathering, sizeof words_gathering},
    {"goals", words_goals, sizeof words_goals},
    {"goingOn", words_goingOn, sizeof words_goingOn},
    {"groupBodies", words_groupBodies, sizeof words_groupBodies},
    {"groupParts", words_groupParts, sizeof words_groupParts},
    {"groups", words_groups, sizeof words_groups},
    {"guests", words_guests, sizeof words_guests},
    {"halls", words_halls, sizeof words_halls},
    {"handling", words_handling, sizeof words_handling},
    {"headCounters", words_headCounters, sizeof words_headCounters},
    {"heard", words_heard, sizeof words_heard},
    {"hearing", words_hearing, sizeof words_hearing},
    {"honorifics", words_honorifics, sizeof words_honorifics},
    {"hosting", words_hosting, sizeof words_hosting},
    {"imperatives", words_imperatives, sizeof words_imperatives},
    {"inspecting", words_inspecting, sizeof words_inspecting},
    {"internationalBodies", words_internationalBodies, sizeof words_internationalBodies},
    {"itemIntroductions", words_itemIntroductions, sizeof words_itemIntroductions},
    {"itemVerbs", words_itemVerbs, sizeof words_itemVerbs},
    {"journeys", words_journeys, sizeof words_journeys},
    {"keyPhraseEnds", words_keyPhraseEnds, sizeof words_keyPhraseEnds},
    {"keyPoints", words_keyPoints, sizeof words_keyPoints},
    {"keynote", words_keynote, sizeof words_keynote},
    {"leading", words_leading, sizeof words_leading},
    {"lectures", words_lectures, sizeof words_lectures},
    {"letters", words_letters, sizeof words_letters},
    {"lightWords", words_lightWords, sizeof words_lightWords},
    {"limits", words_limits, sizeof words_limits},
    {"listIntroductions", words_listIntroductions, sizeof words_listIntroductions},
    {"longFurniture", words_longFurniture, sizeof words_longFurniture},
    {"lookedBackOn", words_lookedBackOn, sizeof words_lookedBackOn},
    {"makingDocuments", words_makingDocuments, sizeof words_makingDocuments},
    {"manners", words_manners, sizeof words_manners},
    {"measureUnits", words_measureUnits, sizeof words_measureUnits},
    {"meetingParts", words_meetingParts, sizeof words_meetingParts},
    {"meetingSubjects", words_meetingSubjects, sizeof words_meetingSubjects},
    {"meetingTypes", words_meetingTypes, sizeof words_meetingTypes},
    {"memberEndings", words_memberEndings, sizeof words_memberEndings},
    {"messages", words_messages, sizeof words_messages},
    {"minuteLabels", words_minuteLabels, sizeof words_minuteLabels},
    {"municipalities", words_municipalities, sizeof words_municipalities},
    {"namesLookAlike", words_namesLookAlike, sizeof words_namesLookAlike},
    {"namesMongolian", words_namesMongolian, sizeof words_namesMongolian},
    {"namesTibetan", words_namesTibetan, sizeof words_namesTibetan},
    {"nearDays", words_nearDays, sizeof words_nearDays},
    {"needers", words_needers, sizeof words_needers},
    {"newscastParts", words_newscastParts, sizeof words_newscastParts},
    {"notBodies", words_notBodies, sizeof words_notBodies},
    {"notMeetings", words_notMeetings, sizeof words_notMeetings},
    {"notModal", words_notModal, sizeof words_notModal},
    {"notTowns", words_notTowns, sizeof words_notTowns},
    {"numberUnits", words_numberUnits, sizeof words_numberUnits},
    {"obliging", words_obliging, sizeof words_obliging},
    {"occasions", words_occasions, sizeof words_occasions},
    {"offices", words_offices, sizeof words_offices},
    {"officesOfAddress", words_officesOfAddress, sizeof words_officesOfAddress},
    {"openerModifiers", words_openerModifiers, sizeof words_openerModifiers},
    {"openings", words_openings, sizeof words_openings},
    {"origins", words_origins, sizeof words_origins},
    {"otherPeople", words_otherPeople, sizeof words_otherPeople},
    {"outletEndings", words_outletEndings, sizeof words_outletEndings},
    {"outsiders", words_outsiders, sizeof words_outsiders},
    {"partMeetings", words_partMeetings, sizeof words_partMeetings},
    {"partTitles", words_partTitles, sizeof words_partTitles},
    {"participants", words_participants, sizeof words_participants},
    {"particles", words_particles, sizeof words_particles},
    {"partners", words_partners, sizeof words_partners},
    {"pastPeriods", words_pastPeriods, sizeof words_pastPeriods},
    {"periodUnits", words_periodUnits, sizeof words_periodUnits},
    {"phraseEnds", words_phraseEnds, sizeof words_phraseEnds},
    {"phraseStarts", words_phraseStarts, sizeof words_phraseStarts},
    {"pinyin", words_pinyin, sizeof words_pinyin},
    {"pinyinOfWords", words_pinyinOfWords, sizeof words_pinyinOfWords},
    {"places", words_places, sizeof words_places},
    {"placing", words_placing, sizeof words_placing},
    {"pledges", words_pledges, sizeof words_pledges},
    {"plenums", words_plenums, sizeof words_plenums},
    {"pointCounters", words_pointCounters, sizeof words_pointCounters},
    {"positions", words_positions, sizeof words_positions},
    {"presenceInPlaces", words_presenceInPlaces, sizeof words_presenceInPlaces},
    {"pressConferences", words_pressConferences, sizeof words_pressConferences},
    {"printedTexts", words_printedTexts, sizeof words_printedTexts},
    {"proceedingAdverbs", words_proceedingAdverbs, sizeof words_proceedingAdverbs},
    {"proceedings", words_proceedings, sizeof words_proceedings},
    {"prohibitions", words_prohibitions, sizeof words_prohibitions},
    {"proposing", words_proposing, sizeof words_proposing},
    {"quoting", words_quoting, sizeof words_quoting},
    {"radicals", words_radicals, sizeof words_radicals},
    {"raising", words_raising, sizeof words_raising},
    {"rareAtEndsOfNames", words_rareAtEndsOfNames, sizeof words_rareAtEndsOfNames},
    {"rareInNames", words_rareInNames, sizeof words_rareInNames},
    {"recently", words_recently, sizeof words_recently},
    {"relatedNews", words_relatedNews, sizeof words_relatedNews},
    {"relations", words_relations, sizeof words_relations},
    {"relativeVerbs", words_relativeVerbs, sizeof words_relativeVerbs},
    {"reportMeetings", words_reportMeetings, sizeof words_reportMeetings},
    {"reporters", words_reporters, sizeof words_reporters},
    {"reporting", words_reporting, sizeof words_reporting},
    {"saying", words_saying, sizeof words_saying},
    {"sending", words_sending, sizeof words_sending},
    {"seriesClosings", words_seriesClosings, sizeof words_seriesClosings},
    {"sessionPapers", words_sessionPapers, sizeof words_sessionPapers},
    {"setPhrases", words_setPhrases, sizeof words_setPhrases},
    {"sharedOffices", words_sharedOffices, sizeof words_sharedOffices},
    {"shortcomings", words_shortcomings, sizeof words_shortcomings},
    {"singleOffices", words_singleOffices, sizeof words_singleOffices},
    {"siteEndings", words_siteEndings, sizeof words_siteEndings},
    {"smallPlaceEndings", words_smallPlaceEndings, sizeof words_smallPlaceEndings},
    {"sourceLabels", words_sourceLabels, sizeof words_sourceLabels},
    {"speaking", words_speaking, sizeof words_speaking},
    {"speakingAdverbs", words_speakingAdverbs, sizeof words_speakingAdverbs},
    {"spellings", words_spellings, sizeof words_spellings},
    {"stages", words_stages, sizeof words_stages},
    {"standingCommittee", words_standingCommittee, sizeof words_standingCommittee},
    {"stating", words_stating, sizeof words_stating},
    {"strokes", words_strokes, sizeof words_strokes},
    {"supporting", words_supporting, sizeof words_supporting},
    {"surnames", words_surnames, sizeof words_surnames},
    {"surnamesCompound", words_surnamesCompound, sizeof words_surnamesCompound},
    {"surnamesLessFrequent", words_surnamesLessFrequent, sizeof words_surnamesLessFrequent},
    {"surnamesOtherReadings", words_surnamesOtherReadings, sizeof words_surnamesOtherReadings},
    {"surnamesRare", words_surnamesRare, sizeof words_surnamesRare},
    {"surnamesReadOnly", words_surnamesReadOnly, sizeof words_surnamesReadOnly},
    {"takingPart", words_takingPart, sizeof words_takingPart},
    {"takingSides", words_takingSides, sizeof words_takingSides},
    {"talks", words_talks, sizeof words_talks},
    {"taskNouns", words_taskNouns, sizeof words_taskNouns},
    {"teachers", words_teachers, sizeof words_teachers},
    {"teaching", words_teaching, sizeof words_teaching},
    {"themes", words_themes, sizeof words_themes},
    {"timeLimits", words_timeLimits, sizeof words_timeLimits},
    {"timesOfDay", words_timesOfDay, sizeof words_timesOfDay},
    {"titleStarts", words_titleStarts, sizeof words_titleStarts},
    {"titlesOfLeaders", words_titlesOfLeaders, sizeof words_titlesOfLeaders},
    {"together", words_together, sizeof words_together},
    {"traditional", words_traditional, sizeof words_traditional},
    {"travelling", words_travelling, sizeof words_travelling},
    {"underWay", words_underWay, sizeof words_underWay},
    {"urgency", words_urgency, sizeof words_urgency},
    {"venueVerbs", words_venueVerbs, sizeof words_venueVerbs},
    {"verbsAlsoNouns", words_verbsAlsoNouns, sizeof words_verbsAlsoNouns},
    {"visitActs", words_visitActs, sizeof words_visitActs},
    {"visiting", words_visiting, sizeof words_visiting},
    {"weakOpeners", words_weakOpeners, sizeof words_weakOpeners},
    {"weighing", words_weighing, sizeof words_weighing},
    {"wishing", words_wishing, sizeof words_wishing},
    {"wordsLikeResults", words_wordsLikeResults, sizeof words_wordsLikeResults},
    {"wordsWithChang", words_wordsWithChang, sizeof words_wordsWithChang},
    {"wordsWithClaims", words_wordsWithClaims, sizeof words_wordsWithClaims},
    {"wordsWithJiang", words_wordsWithJiang, sizeof words_wordsWithJiang},
    {"wordsWithLe", words_wordsWithLe, sizeof words_wordsWithLe},
    {"wordsWithShi", words_wordsWithShi, sizeof words_wordsWithShi},
    {"wordsWithSurnames", words_wordsWithSurnames, sizeof words_wordsWithSurnames},
    {"writing", words_writing, sizeof words_writing},
    {"yaoBeforeVerbs", words_yaoBeforeVerbs, sizeof words_yaoBeforeVerbs},
};
const size_t word_class_count = sizeof classes / sizeof classes[0];

const struct word_class *word_class_at(size_t number) {
  return number < word_class_count ? &classes[number] : NULL;
}

const struct word_class *word_class_named(const char *name) {
  size_t low = 0, high = word_class_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = strcmp(name, classes[middle].name);
    if (order == 0) return &classes[middle];
    if (order < 0) high = middle; else low = middle + 1;
  }
  return NULL;
}
