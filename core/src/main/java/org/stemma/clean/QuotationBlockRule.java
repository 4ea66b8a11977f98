package org.stemma.clean;

import org.stemma.model.Region;

/** Marks lines that {@code >} sets apart as quotations; neighbouring lines are one block. */
final class QuotationBlockRule implements RegionRule {
    @Override
    public void mark(Marks marks) {
        for (TextLine line : marks.free()) {
            if (line.length() > 2 && line.text().charAt(0) == '>' && line.text().charAt(1) == ' ') {
                marks.part(line, line.part(2, line.length()), Region.Kind.QUOTATION_BLOCK);
                marks.part(line, line.part(0, 1), Region.Kind.CHROME);
            }
        }
    }
}
