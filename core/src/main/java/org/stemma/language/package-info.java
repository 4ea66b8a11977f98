/**
 * Sentences, tokens, tags, lemmas, names and dependencies of an English text: the one package that knows the NLP
 * library.
 *
 * <p><b>In:</b> a body and the spans of it that are not prose (captions, share counters, headers).
 * <b>Out:</b> an {@link org.stemma.language.AnalysedText} of {@link org.stemma.language.Sentence sentences} whose
 * {@link org.stemma.language.Token tokens} carry half-open UTF-16 spans into that body; the text of a token is always
 * the text of its span. Whether a text is English at all is asked of {@link org.stemma.language.LanguageGate} first.
 *
 * <p>A sentence computes a layer (tags, lemmas, names, dependencies) when it is first asked for it, so a stage pays for
 * what it reads: the dependency parse is one of the dearest, ask for it only where there is a cue, a quotation or a
 * figure.
 *
 * <p><b>Traps.</b>
 * <ul>
 *   <li>Line breaks and skipped spans end a sentence <em>before</em> tagging: "Reuters", a blank line and "Zelenskyy"
 *       once became one person. Only the line breaks of hard-wrapped prose are white space.
 *   <li>The library rewrites quotes and brackets ({@code -LRB-}) and drops soft hyphens; models see its form,
 *       {@link org.stemma.language.Token#text()} is the source's.
 *   <li>The name recognisers know quotation marks as newswire has them; curly ones they take for a part of the name
 *       behind.
 *   <li>Half a surrogate pair at the end of a text makes the library's lexer drop what is in its buffer.
 *   <li>The library's own parser hangs whole sentences on a quotation mark; {@code TransitionParser} lets none lead.
 *   <li>A name recogniser of the library remembers lower-case words it has seen unless told not to, and would make the
 *       result depend on what was read before.
 *   <li>A sentence longer than {@link org.stemma.language.Sentence#MAX_PARSED_TOKENS} has no dependencies.
 * </ul>
 *
 * <p><b>One more layer, or another library behind it:</b> implement the package-private {@code Layers}; nothing outside
 * this package sees a type of the library, and an ArchUnit rule keeps it so.
 */
@NullMarked
package org.stemma.language;

import org.jspecify.annotations.NullMarked;
