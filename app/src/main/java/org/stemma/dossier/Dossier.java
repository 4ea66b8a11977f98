package org.stemma.dossier;

import java.util.List;

/**
 * What a dossier prints: quotations, counts, names, and fixed wording.
 *
 * @param question what the desk asked; empty where nothing was given
 * @param cutOff the moment before which articles came in and decisions were made, ISO 8601
 * @param mark what stands on every page
 * @param counts of items, by what the desk said of them
 * @param heldBack labels that are not permitted, with how many articles have them
 * @param articles those that were searched
 * @param notOpened files that were given and could not be opened as articles
 * @param figures by question
 * @param differences where accepted figures stand against each other, or one took the place of another
 * @param statements by speaker
 * @param oneSource what goes back to no more than one source, as far as found
 * @param notKnown what is not known
 * @param chronology by day
 * @param decisions of the desk on what is printed
 * @param method fixed wording
 * @param limits fixed wording
 */
public record Dossier(
        String question,
        String cutOff,
        String mark,
        Counts counts,
        List<HeldBack> heldBack,
        List<Source> articles,
        List<NotOpened> notOpened,
        List<Question> figures,
        List<Difference> differences,
        List<Speaker> statements,
        List<OneSource> oneSource,
        List<NotKnown> notKnown,
        List<Day> chronology,
        List<Decided> decisions,
        List<String> method,
        List<String> limits) {

    /** How many articles are left out for their labels. */
    public int leftOut() {
        return heldBack.stream().mapToInt(HeldBack::articles).sum();
    }

    /** How many figures, statements and events the desk said what of. */
    public record Counts(int accepted, int rejected, int unreviewed) {}

    /** A label that is not permitted and how many articles have it. */
    public record HeldBack(String label, int articles) {}

    /**
     * An article that was searched.
     *
     * @param number such as {@code A7}
     * @param outlet who published it, or what stands for that
     * @param register what the register says of the outlet
     * @param title the headline
     * @param published when, and how that is known
     * @param address the URL, else the name under which it was supplied
     * @param retrieved when the bytes were had; where that is not recorded, when they came in
     * @param sha256 of the bytes
     * @param id of the article
     * @param handling its label, empty where it has none
     * @param notRead why it was not read; empty where it was
     */
    public record Source(
            String number,
            String outlet,
            String register,
            String title,
            String published,
            String address,
            String retrieved,
            String sha256,
            String id,
            String handling,
            String notRead) {}

    /** A file that was given and could not be opened as an article: its name, and why. */
    public record NotOpened(String file, String why) {}

    /**
     * Figures that count the same.
     *
     * @param question what they answer
     * @param low the lowest as printed
     * @param high the highest as printed
     * @param sources an upper bound of the separate sources
     * @param claimants a row each
     */
    public record Question(String question, String low, String high, String sources, List<Claimant> claimants) {}

    /**
     * All that one claimant says of one question.
     *
     * @param name who says so
     * @param register what the register says of them
     * @param claims in the order of the series
     */
    public record Claimant(String name, String register, List<Claim> claims) {}

    /**
     * A claim, and beside it what the source says of checking it, and what the desk says.
     *
     * @param number such as {@code F3}; of all that only repeat it, too
     * @param words of the source
     * @param quoted whether a statement's words stand in quotation marks in the source
     * @param read a figure as it was read; of a statement the kind, where it is not plainly said
     * @param time when a figure holds or a statement was said
     * @param timeBasis how that is known
     * @param articles the numbers of the articles that have it
     * @param checking the source's own words about checking; empty where it says nothing
     * @param status what the desk says
     */
    public record Claim(
            String number,
            String words,
            boolean quoted,
            String read,
            String time,
            String timeBasis,
            List<String> articles,
            List<String> checking,
            String status) {}

    /** Two figures that stand against each other: the later, the word, the earlier, and why. */
    public record Difference(String question, String later, String word, String earlier, String reason) {}

    /** What a speaker said. */
    public record Speaker(String name, String role, String register, List<Claim> claims) {}

    /** What goes back to one source: the numbers of its items, and what it is. */
    public record OneSource(List<String> numbers, String what, String source) {}

    /** What is not known of which items. */
    public record NotKnown(String what, List<String> numbers) {}

    /** What is dated to a day or a stretch. */
    public record Day(String when, List<Entry> entries) {}

    /** A dated item: number, what it is, its words, how the time is known, the articles. */
    public record Entry(String number, String what, String words, String basis, List<String> articles) {}

    /** A decision on something that is printed. */
    public record Decided(String at, String who, String what, List<String> numbers, String words, String reason) {}
}
