package org.stemma.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;

/** The layers that Stanford CoreNLP's published English models give, the parse with a forward pass of our own. */
final class CoreNlpLayers implements Layers {
    /**
     * So much of a word the models look at; each of their hundred features of a word of megabytes would hold all of it.
     */
    private static final int LONGEST_WORD = 200;

    /** One for the whole program: the models take half a gigabyte of heap. */
    static final CoreNlpLayers SHARED = new CoreNlpLayers();

    private final CoreNlpModels models = new CoreNlpModels();
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    private CoreNlpLayers() {}

    @Override
    public String[] tags(String[] forms) {
        List<TaggedWord> tagged = models.tagger().apply(labels(forms));
        String[] tags = new String[forms.length];
        for (int token = 0; token < tags.length; token++) {
            tags[token] = tagged.get(token).tag();
        }
        return tags;
    }

    @Override
    public String[] lemmas(String[] forms, String[] tags) {
        String[] lemmas = new String[forms.length];
        for (int token = 0; token < lemmas.length; token++) {
            lemmas[token] = morphology.get().lemma(forms[token], tags[token]);
        }
        return lemmas;
    }

    @Override
    public EntityKind[] entities(String[] forms, String[] tags) {
        List<CoreLabel> words = labels(newswire(forms));
        return NameUnion.of(
                models.threeClass().classifySentence(words), models.fourClass().classifySentence(words), tags);
    }

    /** Quotation marks as the recognisers know them from newswire; the curly ones they take for parts of names. */
    private static String[] newswire(String[] forms) {
        String[] plain = new String[forms.length];
        for (int token = 0; token < plain.length; token++) {
            plain[token] = switch (forms[token]) {
                case "\u201C", "\u201E", "\u00AB" -> "``";
                case "\u201D", "\u00BB" -> "''";
                case "\u2018" -> "`";
                case "\u2019" -> "'";
                case "\u2019s" -> "'s";
                default -> forms[token];
            };
        }
        return plain;
    }

    @Override
    public Dependencies dependencies(String[] forms, String[] tags) {
        return models.parser().parse(forms, tags);
    }

    @Override
    public void readAhead() {
        models.readAhead();
    }

    private static List<CoreLabel> labels(String[] forms) {
        List<CoreLabel> labels = new ArrayList<>(forms.length);
        for (String whole : forms) {
            String form = whole.length() > LONGEST_WORD ? whole.substring(0, LONGEST_WORD) : whole;
            CoreLabel label = new CoreLabel(4);
            label.setWord(form);
            label.setValue(form);
            label.set(CoreAnnotations.TextAnnotation.class, form);
            labels.add(label);
        }
        return labels;
    }
}
