package org.stemma.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds;
import org.stemma.model.ItemId;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/** A statement before it knows its id and what it is nested in. */
record Draft(
        List<Span> content,
        Optional<Span> cue,
        Claimant speaker,
        Statement.Form form,
        Statement.Kind kind,
        Statement.Polarity polarity,
        Statement.Modality modality,
        Optional<Span> addressee,
        Optional<Span> venue,
        Optional<ItemId> saidOn,
        Grounds grounds) {

    /** From the first to the last unit of the content. */
    Span span() {
        return content.stream().reduce(Span::cover).orElseThrow();
    }

    /** Where content and cue end. */
    int end() {
        return Math.max(span().end(), cue.map(Span::end).orElse(0));
    }

    boolean holds(Span words) {
        return content.stream().anyMatch(piece -> piece.contains(words));
    }

    boolean touches(Span words) {
        return content.stream().anyMatch(piece -> piece.overlaps(words));
    }

    /** A quotation that goes on from this one. */
    Draft runningOn(Span quotation, Claimant carried) {
        return new Draft(
                List.of(quotation),
                Optional.empty(),
                carried,
                Statement.Form.DIRECT,
                Statement.Kind.SAID,
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                addressee,
                venue,
                saidOn,
                new Grounds(Grounds.Finding.RUNS_ON, Grounds.Tie.NONE, Grounds.Naming.CARRIED));
    }

    /** A quotation without cue. */
    static Draft alone(Span quotation, Voice voice) {
        return new Draft(
                List.of(quotation),
                Optional.empty(),
                voice.claimant(),
                Statement.Form.DIRECT,
                Statement.Kind.SAID,
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Grounds(Grounds.Finding.ALONE, Grounds.Tie.NONE, voice.naming()));
    }

    Statement statement(
            ItemId id, Function<Span, Citation> cite, Optional<Citation> checking, Optional<ItemId> nestedIn) {
        return new Statement(
                id,
                speaker,
                cue.map(cite),
                form,
                kind,
                content.stream().map(cite).toList(),
                polarity,
                modality,
                addressee.map(cite),
                venue.map(cite),
                saidOn,
                checking,
                nestedIn,
                Optional.of(grounds));
    }
}
