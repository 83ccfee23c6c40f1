package fr.maillage.web.plan.frame;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.summary.FrameSheet.Row;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Cells of the rows of a sheet, alike on the page and in the file. */
public final class FrameSheetCells {

    private final Vocabularies terms;
    private final Locale locale;

    FrameSheetCells(Vocabularies terms, Locale locale) {
        this.terms = terms;
        this.locale = locale;
    }

    /** The codes of what an action serves. */
    public String lines(Row row) {
        return row.lines().stream().map(FrameLineRef::code).collect(Collectors.joining(", "));
    }

    /** The findings that it answers to. */
    public String needs(Row row) {
        return row.needs().stream().map(FindingLink::title).collect(Collectors.joining(" ; "));
    }

    public String state(Row row) {
        return Messages.text(locale, "plan.action.state." + row.action().state().code());
    }

    /** Who grants how much, in the order of the list of funders. */
    public String funders(Row row) {
        return row.granted().entrySet().stream()
                .sorted(Comparator.comparingInt(paid -> terms.rank(Vocabulary.FUNDER, paid.getKey())))
                .map(this::funder)
                .collect(Collectors.joining(" ; "));
    }

    private String funder(Map.Entry<String, ? extends Number> paid) {
        return Messages.format(
                locale,
                "plan.frame.sheet.funder",
                terms.label(Vocabulary.FUNDER, paid.getKey(), locale.getLanguage()),
                paid.getValue());
    }
}
