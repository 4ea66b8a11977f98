package org.stemma.model;

/**
 * Why words were read as a statement, and as this speaker's. What the reasons turn on is cited by the statement itself:
 * its cue, the words of its speaker and what these were resolved to.
 *
 * @param finding how it was found to be a statement at all
 * @param tie how the words that name the speaker stand to the cue
 * @param naming how these words were taken for the speaker's name
 */
public record Grounds(Finding finding, Tie tie, Naming naming) {
    /** How a statement is found. */
    public enum Finding {
        MODEL("the learned weights take these words for a cue"),
        REPORT("a verb of telling with a subject and a clause of its own is a cue by rule"),
        FURTHER("a further quotation of the cue before it"),
        RUNS_ON("a quotation without a cue that goes on from the statement before it"),
        ALONE("a quotation by itself, without a cue");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    /** How the words that name a speaker stand to the cue. */
    public enum Tie {
        SUBJECT("subject of the cue"),
        PASSIVE_SUBJECT("subject of the cue in the passive"),
        SHARED_SUBJECT("subject of a verb that the cue hangs on"),
        AGENT("behind the “by” of the cue"),
        OBJECT("object of the cue"),
        OWNER("owner of the noun that is the cue"),
        BEHIND_PREPOSITION("behind the preposition of the cue"),
        BESIDE_MARK("before the colon or behind the dash that is the cue"),
        CITED("whom the outlet cites"),
        /** No relation of grammar that has a name here: the learned weights alone put them together. */
        WEIGHTS("put to the cue by the learned weights"),
        NONE("not tied to a cue");

        private final String words;

        Tie(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    /** How words are taken for somebody's name. */
    public enum Naming {
        NAMED("named there"),
        DESCRIBED("described there and not named"),
        NOBODY("no one is named"),
        PRONOUN_SUBJECT("a pronoun, taken for the nearest subject before it that agrees in number and gender"),
        PRONOUN_NAME("a pronoun, taken for the nearest name before it that agrees in number and gender"),
        PRONOUN_SPEAKER("a pronoun, taken for the nearest speaker before it who agrees in number and gender"),
        PRONOUN_DESCRIBED("a pronoun, taken for the nearest subject before it, who is described and not named"),
        PRONOUN_OPEN("a pronoun that nobody named shortly before it agrees with"),
        RELATIVE("a relative pronoun, taken for the noun that its clause belongs to"),
        RELATIVE_NAME("a relative pronoun, taken for the nearest name before it"),
        FIRST_PERSON("the first person in somebody's words, taken for who says these"),
        SPOKE_LAST("somebody described, taken for who spoke just before in the paragraph and can be it"),
        SAME_WORDS("somebody described, taken for whom the same words meant before"),
        OWN_WRITING("somebody's own writing, taken for whose it is"),
        SUBJECT_OF_CUE("the words name nobody, so the person who is the subject of the cue is taken"),
        DESCRIPTION("a description, taken for whom it fits before it"),
        NAMED_ELSEWHERE("a description, taken for the name that stands beside the same words elsewhere"),
        IDENTIFIED("a description, followed by the name"),
        SIGNED("a signature behind the quotation"),
        SIGNED_BY_ROLE("a signature behind the quotation, taken for the person of that role"),
        SENTENCE_BEFORE("the person who is the subject of the sentence before it"),
        RECORDED("what the article says its quotations are taken from"),
        CARRIED("who said the statement that it goes on from");

        private final String words;

        Naming(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }
}
