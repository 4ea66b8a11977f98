package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/**
 * Cuts a body into sentences and tokens and hands out sentences that know their tags, lemmas, names and dependencies.
 *
 * <p>Immutable and safe from any thread; make one for a program. The models are read from the class path when a layer
 * first needs them. The same body and skipped spans give the same result, whatever was read before.
 */
public final class LanguageAnalyser {

    private final Layers layers;

    private LanguageAnalyser(Layers layers) {
        this.layers = layers;
    }

    /** An analyser for English; its models are read on first use and shared by all analysers of the program. */
    public static LanguageAnalyser english() {
        return new LanguageAnalyser(CoreNlpLayers.SHARED);
    }

    /**
     * Starts to read the models in the background, all at once, and returns: for a program that is going to read
     * articles. Without it each is read when a layer first needs it, one after the other; all take five seconds of
     * processor time.
     */
    public void readAhead() {
        layers.readAhead();
    }

    /**
     * The sentences of a body.
     *
     * @param body any text; never changed
     * @param skip spans of the body that are not prose, in any order, may overlap or reach beyond the end; they end a
     *     sentence and are not analysed
     */
    public AnalysedText analyse(String body, List<Span> skip) {
        List<Sentence> sentences = new ArrayList<>();
        for (Stretch stretch : Stretches.of(body, skip)) {
            List<Word> words = Tokeniser.words(body, stretch);
            boolean[] opening = QuotationMarks.opening(body, words);
            words = QuotationMarks.shaped(words, opening);
            for (List<Word> members : SentenceSplitter.split(body, words, opening)) {
                sentences.add(sentence(body, sentences.size(), stretch.paragraph(), members));
            }
        }
        return new AnalysedText(body, sentences);
    }

    /** The sentences of a body that is prose throughout. */
    public AnalysedText analyse(String body) {
        return analyse(body, List.of());
    }

    private Sentence sentence(String body, int index, int paragraph, List<Word> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        String[] forms = new String[words.size()];
        for (Word word : words) {
            forms[tokens.size()] = word.form();
            Span span = new Span(word.start(), word.end());
            tokens.add(new Token(tokens.size(), span, body.substring(word.start(), word.end())));
        }
        return new Sentence(body, index, paragraph, tokens, forms, layers);
    }
}
