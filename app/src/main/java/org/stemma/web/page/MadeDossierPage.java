package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.DossierPress;
import org.stemma.model.ArticleId;

/**
 * A dossier that was made: its files, and what it leaves out.
 *
 * @param number of this page
 * @param question what was asked; may be empty
 * @param cutOff ISO 8601
 * @param mark what stands on every page
 * @param counts of items, by what the desk said of them
 * @param articles how many were searched
 * @param notRead those of them that were not read, with the reason
 * @param heldBack labels that were not permitted, with how many articles have them
 * @param notOpened files that could not be opened
 * @param figures how many questions figures answer in it
 * @param speakers how many speakers it has statements of
 * @param files to be downloaded
 */
public record MadeDossierPage(
        int number,
        String question,
        String cutOff,
        String mark,
        Dossier.Counts counts,
        int articles,
        List<String> notRead,
        List<Dossier.HeldBack> heldBack,
        List<Dossier.NotOpened> notOpened,
        int figures,
        int speakers,
        List<File> files)
        implements Page {
    /**
     * A file of the dossier.
     *
     * @param name its name
     * @param bytes how large it is
     * @param sha256 of its bytes
     */
    public record File(String name, int bytes, String sha256) {}

    /** The page of a dossier that was made. */
    public static MadeDossierPage of(int number, DossierPress.Made made) {
        Dossier dossier = made.dossier();
        List<File> files = new ArrayList<>();
        made.files().forEach((name, bytes) -> files.add(new File(name, bytes.length, ArticleId.sha256(bytes))));
        return new MadeDossierPage(
                number,
                dossier.question(),
                dossier.cutOff(),
                dossier.mark(),
                dossier.counts(),
                dossier.articles().size(),
                dossier.articles().stream()
                        .filter(source -> !source.notRead().isEmpty())
                        .map(source -> source.number() + " " + source.outlet() + ": " + source.notRead())
                        .toList(),
                dossier.heldBack(),
                dossier.notOpened(),
                dossier.figures().size(),
                dossier.statements().size(),
                List.copyOf(files));
    }

    @Override
    public String template() {
        return "madedossier";
    }

    @Override
    public String title() {
        return "Dossier, cut-off " + cutOff;
    }

    @Override
    public String section() {
        return "dossier";
    }
}
