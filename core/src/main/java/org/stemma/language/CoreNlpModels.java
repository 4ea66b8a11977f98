package org.stemma.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/** The published English models, each read from the class path when first asked for. */
final class CoreNlpModels {

    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String THREE_CLASS = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String FOUR_CLASS = FOLDER + "ner/english.conll.4class.distsim.crf.ser.gz";
    private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";

    static {
        RedwoodConfiguration.empty().apply();
    }

    private final Lazy<MaxentTagger> tagger = new Lazy<>(CoreNlpModels::readTagger);
    private final Lazy<CRFClassifier<CoreLabel>> threeClass = new Lazy<>(() -> readRecogniser(THREE_CLASS));
    private final Lazy<CRFClassifier<CoreLabel>> fourClass = new Lazy<>(() -> readRecogniser(FOUR_CLASS));
    private final Lazy<TransitionParser> parser = new Lazy<>(CoreNlpModels::readParser);

    /**
     * Starts to read all models, each in a thread of its own; who needs one waits for it. A model that cannot be read
     * is not reported here: whoever needs it meets the same failure.
     */
    void readAhead() {
        for (Lazy<?> model : List.of(threeClass, tagger, fourClass, parser)) {
            Thread reader = new Thread(model::get, "language-model");
            reader.setDaemon(true);
            reader.setUncaughtExceptionHandler((thread, failure) -> {});
            reader.start();
        }
    }

    MaxentTagger tagger() {
        return tagger.get();
    }

    CRFClassifier<CoreLabel> threeClass() {
        return threeClass.get();
    }

    CRFClassifier<CoreLabel> fourClass() {
        return fourClass.get();
    }

    TransitionParser parser() {
        return parser.get();
    }

    private static MaxentTagger readTagger() {
        return new MaxentTagger(open(TAGGER));
    }

    /** Without growing its list of known lower-case words: a result must not depend on what was read before. */
    private static CRFClassifier<CoreLabel> readRecogniser(String path) {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(open(path), 1 << 16), 1 << 16))) {
            return CRFClassifier.getClassifier(in, properties);
        } catch (IOException | ClassNotFoundException e) {
            throw new LanguageModelException("cannot read the language model " + path, e);
        }
    }

    private static TransitionParser readParser() {
        try (InputStream in = new GZIPInputStream(open(PARSER), 1 << 16)) {
            return new TransitionParser(ParserWeights.read(in));
        } catch (IOException e) {
            throw new LanguageModelException("cannot read the language model " + PARSER, e);
        }
    }

    private static InputStream open(String path) {
        InputStream in = CoreNlpModels.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new LanguageModelException("the language model " + path
                    + " is not on the class path; the build unpacks it, run ./stemma once");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** A value made once, on first use. */
    private static final class Lazy<T> {
        private final Supplier<T> source;
        private volatile @org.jspecify.annotations.Nullable T value;

        Lazy(Supplier<T> source) {
            this.source = source;
        }

        T get() {
            T known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = source.get();
                        value = known;
                    }
                }
            }
            return known;
        }
    }
}
