package org.stemma.dossier;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts words of right-to-left scripts in the order in which they are drawn, with Arabic letters joined. */
final class RightToLeft implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    private static String shaped(String text, int letters) {
        try {
            return new ArabicShaping(ArabicShaping.LENGTH_GROW_SHRINK | letters).shape(text);
        } catch (ArabicShapingException e) {
            return text; // unjoined letters can be read
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
