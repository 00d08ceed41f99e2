// Puts the word files of this folder into the binary, byte for byte. Written by Tests/Scripts/words.
#include "words.h"
#include <string.h>
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words_attending[] = {
#embed "Statements/attending.txt"
};
static const unsigned char words_bodies[] = {
#embed "Bodies/bodies.txt"
};
static const unsigned char words_chairing[] = {
#embed "Statements/chairing.txt"
};
static const unsigned char words_citiesAbroad[] = {
#embed "Places/citiesAbroad.txt"
};
static const unsigned char words_collectives[] = {
#embed "People/collectives.txt"
};
static const unsigned char words_convening[] = {
#embed "Meetings/convening.txt"
};
static const unsigned char words_countries[] = {
#embed "Places/countries.txt"
};
static const unsigned char words_courseOpeners[] = {
#embed "Statements/courseOpeners.txt"
};
static const unsigned char words_datedFacts[] = {
#embed "Time/datedFacts.txt"
};
static const unsigned char words_deadlines[] = {
#embed "Time/deadlines.txt"
};
static const unsigned char words_documents[] = {
#embed "Demands/documents.txt"
};
static const unsigned char words_drafting[] = {
#embed "Demands/drafting.txt"
};
static const unsigned char words_exploring[] = {
#embed "Demands/exploring.txt"
};
static const unsigned char words_forbidding[] = {
#embed "Demands/forbidding.txt"
};
static const unsigned char words_groups[] = {
#embed "People/groups.txt"
};
static const unsigned char words_imperatives[] = {
#embed "Demands/imperatives.txt"
};
static const unsigned char words_keynote[] = {
#embed "Statements/keynote.txt"
};
static const unsigned char words_lightWords[] = {
#embed "Terms/lightWords.txt"
};
static const unsigned char words_manners[] = {
#embed "Demands/manners.txt"
};
static const unsigned char words_meetingParts[] = {
#embed "Meetings/meetingParts.txt"
};
static const unsigned char words_meetingTypes[] = {
#embed "Meetings/meetingTypes.txt"
};
static const unsigned char words_namesLookAlike[] = {
#embed "Names/namesLookAlike.txt"
};
static const unsigned char words_notMeetings[] = {
#embed "Meetings/notMeetings.txt"
};
static const unsigned char words_notModal[] = {
#embed "Demands/notModal.txt"
};
static const unsigned char words_obliging[] = {
#embed "Demands/obliging.txt"
};
static const unsigned char words_offices[] = {
#embed "People/offices.txt"
};
static const unsigned char words_particles[] = {
#embed "Terms/particles.txt"
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
static const unsigned char words_places[] = {
#embed "Places/places.txt"
};
static const unsigned char words_pledges[] = {
#embed "Demands/pledges.txt"
};
static const unsigned char words_prohibitions[] = {
#embed "Demands/prohibitions.txt"
};
static const unsigned char words_rareInNames[] = {
#embed "Names/rareInNames.txt"
};
static const unsigned char words_reporting[] = {
#embed "Statements/reporting.txt"
};
static const unsigned char words_saying[] = {
#embed "Statements/saying.txt"
};
static const unsigned char words_speaking[] = {
#embed "Statements/speaking.txt"
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
static const unsigned char words_surnamesRare[] = {
#embed "Names/surnamesRare.txt"
};
static const unsigned char words_titleStarts[] = {
#embed "People/titleStarts.txt"
};
static const unsigned char words_traditional[] = {
#embed "Characters/traditional.txt"
};
static const unsigned char words_writing[] = {
#embed "Statements/writing.txt"
};

static const struct word_class classes[] = {
    {"attending", words_attending, sizeof words_attending},
    {"bodies", words_bodies, sizeof words_bodies},
    {"chairing", words_chairing, sizeof words_chairing},
    {"citiesAbroad", words_citiesAbroad, sizeof words_citiesAbroad},
    {"collectives", words_collectives, sizeof words_collectives},
    {"convening", words_convening, sizeof words_convening},
    {"countries", words_countries, sizeof words_countries},
    {"courseOpeners", words_courseOpeners, sizeof words_courseOpeners},
    {"datedFacts", words_datedFacts, sizeof words_datedFacts},
    {"deadlines", words_deadlines, sizeof words_deadlines},
    {"documents", words_documents, sizeof words_documents},
    {"drafting", words_drafting, sizeof words_drafting},
    {"exploring", words_exploring, sizeof words_exploring},
    {"forbidding", words_forbidding, sizeof words_forbidding},
    {"groups", words_groups, sizeof words_groups},
    {"imperatives", words_imperatives, sizeof words_imperatives},
    {"keynote", words_keynote, sizeof words_keynote},
    {"lightWords", words_lightWords, sizeof words_lightWords},
    {"manners", words_manners, sizeof words_manners},
    {"meetingParts", words_meetingParts, sizeof words_meetingParts},
    {"meetingTypes", words_meetingTypes, sizeof words_meetingTypes},
    {"namesLookAlike", words_namesLookAlike, sizeof words_namesLookAlike},
    {"notMeetings", words_notMeetings, sizeof words_notMeetings},
    {"notModal", words_notModal, sizeof words_notModal},
    {"obliging", words_obliging, sizeof words_obliging},
    {"offices", words_offices, sizeof words_offices},
    {"particles", words_particles, sizeof words_particles},
    {"phraseEnds", words_phraseEnds, sizeof words_phraseEnds},
    {"phraseStarts", words_phraseStarts, sizeof words_phraseStarts},
    {"pinyin", words_pinyin, sizeof words_pinyin},
    {"places", words_places, sizeof words_places},
    {"pledges", words_pledges, sizeof words_pledges},
    {"prohibitions", words_prohibitions, sizeof words_prohibitions},
    {"rareInNames", words_rareInNames, sizeof words_rareInNames},
    {"reporting", words_reporting, sizeof words_reporting},
    {"saying", words_saying, sizeof words_saying},
    {"speaking", words_speaking, sizeof words_speaking},
    {"supporting", words_supporting, sizeof words_supporting},
    {"surnames", words_surnames, sizeof words_surnames},
    {"surnamesCompound", words_surnamesCompound, sizeof words_surnamesCompound},
    {"surnamesLessFrequent", words_surnamesLessFrequent, sizeof words_surnamesLessFrequent},
    {"surnamesRare", words_surnamesRare, sizeof words_surnamesRare},
    {"titleStarts", words_titleStarts, sizeof words_titleStarts},
    {"traditional", words_traditional, sizeof words_traditional},
    {"writing", words_writing, sizeof words_writing},
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
