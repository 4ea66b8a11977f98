package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.LanguageAnalyser;
import org.stemma.language.LanguageGate;
import org.stemma.language.LanguageGuess;
import org.stemma.language.Sentence;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Mention;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.read.figure.FigureReader;
import org.stemma.read.name.NameReader;
import org.stemma.read.statement.StatementReader;
import org.stemma.read.text.ArticleText;
import org.stemma.read.time.TimeReader;

/**
 * Reads one article: a pure function of the article and the models. Safe from any thread; make one for a program.
 */
public final class ArticleReader {
    /** Changes with anything that changes what is found. */
    public static final String VERSION = "6";

    private final LanguageAnalyser analyser;
    private final LanguageGate gate = new LanguageGate();
    private final NameReader names = new NameReader();
    private final TimeReader times = new TimeReader();
    private final StatementReader statements = new StatementReader();
    private final FigureReader figures = new FigureReader();

    /** A reader over this analyser. */
    public ArticleReader(LanguageAnalyser analyser) {
        this.analyser = analyser;
    }

    /** What the article says. An article that is not in English yields no more than a problem. */
    public Reading read(Article article) {
        Optional<Problem> otherLanguage = languageProblem(article);
        if (otherLanguage.isPresent()) {
            return empty(article, otherLanguage.get());
        }
        ArticleText text = ArticleText.of(article, analyser);
        List<Mention> mentions = names.read(text);
        List<TimeExpression> dates = times.read(text);
        List<Statement> said = statements.read(text, mentions, dates);
        FigureReader.Found found = figures.read(text, mentions, dates, said);
        return new Reading(
                article, VERSION, sentences(text), mentions, dates, said, found.figures(), found.numerals(), List.of());
    }

    /**
     * The figure on words that a person selected, whatever keeps the program from taking them for one itself: a
     * headline or caption is read, too, where the words stand in one.
     *
     * @return nothing where no quantity is read in the words
     */
    public Optional<Figure> figureOn(Reading reading, Citation words) {
        ArticleText text = ArticleText.readingAlso(reading.article(), words, analyser);
        return figures.on(text, reading.mentions(), reading.dates(), reading.statements(), words);
    }

    private static List<Span> sentences(ArticleText text) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : text.body().text().sentences()) {
            spans.add(sentence.span());
        }
        return spans;
    }

    private static Reading empty(Article article, Problem problem) {
        return new Reading(
                article, VERSION, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(problem));
    }

    /**
     * The text itself decides where it says enough; else what was declared; a text that neither tells of is tried as
     * English.
     */
    private Optional<Problem> languageProblem(Article article) {
        LanguageGuess guess = gate.judge(article.body());
        boolean clear = guess.confidence() == LanguageGuess.Confidence.HIGH;
        String language = clear ? guess.language() : article.language().orElse(guess.language());
        boolean english = language.equals("en")
                || language.toLowerCase(Locale.ROOT).startsWith("en-")
                || language.equals(LanguageGuess.UNDETERMINED);
        return english
                ? Optional.empty()
                : Optional.of(new Problem(
                        Optional.of(article.id()),
                        Problem.Stage.LANGUAGE,
                        "language not read",
                        article.sourceKey(),
                        "The article is in '" + language + "', and only English is read. It is kept, can be searched"
                                + " and is compared for shared text, but yields no statements or figures."));
    }
}
