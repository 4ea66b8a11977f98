package org.stemma.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Region;

/**
 * Marks headlines and cross-heads inside the text.
 *
 * <p>The headline: a line near the top that metadata or another line near the top repeats, or a short line before
 * everything else. A cross-head: a short line without a final stop between running text. Items of a list, which follow
 * each other, are left.
 */
final class HeadingRule implements RegionRule {
    private static final int TOP = 8;
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_HEAD = 90;
    private static final int MOST_HEAD_WORDS = 10;
    private static final int MOST_TITLE_WORDS = 24;
    private static final int FEWEST_REPEATED_WORDS = 3;
    /** A line this long is running text even without a final stop. */
    private static final int RUNNING = 100;

    private final Optional<String> title;

    HeadingRule(Optional<String> title) {
        this.title = title.map(Wording::key).filter(key -> !key.isEmpty());
    }

    @Override
    public void mark(Marks marks) {
        markRepeatedTitle(marks);
        markMarkdownHeads(marks);
        markTopHead(marks);
        markCrossHeads(marks);
    }

    private void markRepeatedTitle(Marks marks) {
        Map<String, Integer> seen = new HashMap<>();
        List<TextLine> top = marks.free().stream()
                .limit(TOP)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .toList();
        for (TextLine line : top) {
            seen.merge(Wording.key(line.text()), 1, Integer::sum);
        }
        for (TextLine line : top) {
            String key = Wording.key(line.text());
            boolean repeated =
                    seen.getOrDefault(key, 0) > 1 && Wording.words(key).size() >= FEWEST_REPEATED_WORDS;
            if (repeated || title.filter(key::equals).isPresent()) {
                marks.whole(line, Region.Kind.HEADING);
                marks.title(line.span());
            }
        }
    }

    private static void markMarkdownHeads(Marks marks) {
        for (TextLine line : marks.free()) {
            int signs = 0;
            while (signs < line.length() && line.text().charAt(signs) == '#') {
                signs++;
            }
            if (signs >= 1
                    && signs <= 6
                    && signs + 1 < line.length()
                    && line.text().charAt(signs) == ' '
                    && line.length() <= LONGEST_TITLE) {
                marks.whole(line, Region.Kind.HEADING);
                if (signs == 1) {
                    marks.title(line.part(2, line.length()));
                }
            }
        }
    }

    /** The first free lines while they look like headings and running text follows. */
    private void markTopHead(Marks marks) {
        List<TextLine> free = marks.free();
        for (int at = 0; at + 1 < free.size() && at < 3; at++) {
            TextLine line = free.get(at);
            if (!isHead(line, LONGEST_TITLE, MOST_TITLE_WORDS)) {
                return;
            }
            boolean runningFollows =
                    free.subList(at + 1, Math.min(free.size(), at + 3)).stream().anyMatch(HeadingRule::isRunning);
            if (!runningFollows) {
                return;
            }
            marks.whole(line, Region.Kind.HEADING);
            if (title.isEmpty()) {
                marks.title(line.span());
            }
        }
    }

    private static void markCrossHeads(Marks marks) {
        List<TextLine> lines = marks.lines();
        for (int at = 1; at + 1 < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (marks.isFree(line)
                    && isHead(line, LONGEST_HEAD, MOST_HEAD_WORDS)
                    && (isRunning(lines.get(at - 1)) || !marks.isFree(lines.get(at - 1)))
                    && isRunning(lines.get(at + 1))) {
                marks.whole(line, Region.Kind.HEADING);
            }
        }
    }

    private static boolean isRunning(TextLine line) {
        return line.endsSentence() || line.length() >= RUNNING;
    }

    private static boolean isHead(TextLine line, int longest, int mostWords) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return text.length() <= longest
                && Wording.words(text).size() <= mostWords
                && !line.endsSentence()
                && (Character.isLetterOrDigit(last) || last == '’' || last == '\'' || last == ')')
                && (Wording.startsUpper(text) || Character.isDigit(text.charAt(0)))
                && !text.contains(". ")
                && text.chars().anyMatch(Character::isLetter)
                && "-–—•*·‣▪([".indexOf(text.charAt(0)) < 0;
    }
}
