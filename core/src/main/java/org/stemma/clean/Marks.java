package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Region;
import org.stemma.model.Span;

/** The regions found so far; the first rule that marks a line has it. */
final class Marks {
    private final List<TextLine> lines;
    private final @Nullable Span[] marked;
    private final List<Region> regions = new ArrayList<>();
    private Optional<Span> title = Optional.empty();
    private Optional<Span> byline = Optional.empty();
    private Optional<Span> dateline = Optional.empty();

    Marks(List<TextLine> lines) {
        this.lines = lines;
        this.marked = new @Nullable Span[lines.size()];
    }

    List<TextLine> lines() {
        return lines;
    }

    /** Whether all of the line is taken. */
    boolean isTaken(TextLine line) {
        Span span = marked[line.index()];
        return span != null && span.contains(line.span());
    }

    /** Whether no part of the line is taken. */
    boolean isFree(TextLine line) {
        return marked[line.index()] == null;
    }

    /** The lines of which no part is taken. */
    List<TextLine> free() {
        return lines.stream().filter(this::isFree).toList();
    }

    /** Marks the line unless a part of it is taken. */
    void whole(TextLine line, Region.Kind kind) {
        part(line, line.span(), kind);
    }

    /** Marks a part of the line unless it overlaps what is taken; an empty part marks nothing. */
    void part(TextLine line, Span span, Region.Kind kind) {
        Span taken = marked[line.index()];
        if (span.length() == 0 || (taken != null && taken.overlaps(span))) {
            return;
        }
        marked[line.index()] = taken == null ? span : taken.cover(span);
        regions.add(new Region(span, kind));
    }

    void title(Span span) {
        title = title.or(() -> Optional.of(span));
    }

    void byline(Span span) {
        byline = byline.or(() -> Optional.of(span));
    }

    void dateline(Span span) {
        dateline = dateline.or(() -> Optional.of(span));
    }

    CleanText result() {
        return new CleanText(regions.stream().sorted().toList(), title, byline, dateline);
    }
}
