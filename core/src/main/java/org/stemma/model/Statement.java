package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * What an article says that somebody said.
 *
 * @param id kind {@link ItemId.Kind#STATEMENT}; its anchor spans the content from its first to its last unit
 * @param speaker who, as this article names them
 * @param cue the words that say that it was said; absent for a quotation that runs on from the one before
 * @param form direct (all in quotation marks), indirect, or mixed
 * @param kind whether it was said, or only believed or intended: never the same
 * @param content the pieces of what was said, in order, without the outer quotation marks; several when the cue stands
 *     between them
 * @param polarity whether the speaker affirms or denies it
 * @param modality how firmly
 * @param addressee to whom: "told ABC News"
 * @param venue where or by what: "on Telegram", "in an interview with the Guardian"
 * @param saidOn the time expression that dates it, by its id in the same reading
 * @param checking the article's own words about whether it was checked: "could not be independently verified"
 * @param nestedIn the statement that reports this one
 * @param grounds why it was read so; absent where a person added it, or an earlier version of the reader read it
 */
public record Statement(
        ItemId id,
        Claimant speaker,
        Optional<Citation> cue,
        Form form,
        Kind kind,
        List<Citation> content,
        Polarity polarity,
        Modality modality,
        Optional<Citation> addressee,
        Optional<Citation> venue,
        Optional<ItemId> saidOn,
        Optional<Citation> checking,
        Optional<ItemId> nestedIn,
        Optional<Grounds> grounds) {
    /** How the words are given. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** What sort of attribution. */
    public enum Kind {
        SAID,
        BELIEVED,
        INTENDED
    }

    /** Whether the speaker stands behind the content or against it. */
    public enum Polarity {
        AFFIRMED,
        /** "denied that …": the speaker says the content is not so. */
        DENIED,
        /** "would not say whether …": the speaker says nothing of it. */
        REFUSED
    }

    /** How firmly it is put. */
    public enum Modality {
        PLAIN,
        POSSIBLE,
        CONDITIONAL,
        QUESTION,
        COMMAND
    }

    public Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content at " + id);
        }
    }

    /** The span from the first to the last unit of the content. */
    public Citation citation() {
        return id.anchor();
    }
}
