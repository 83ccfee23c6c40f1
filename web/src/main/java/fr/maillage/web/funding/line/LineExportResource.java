package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.ListedLine;
import fr.maillage.record.FieldValues;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The list of lines for spreadsheets. Its columns and words are those of the mapping that ships, in every language, so that an
 * import takes it back.
 */
@Path("/funding-lines." + TableAnswers.FORMAT)
@Tag(name = "funding-lines")
public class LineExportResource extends ListFile<ListedLine, FundingLineField> {

    private static final String COMMUNE = "com:";

    @Inject
    private LineList list;

    @Override
    protected LineList list() {
        return list;
    }

    /** Communes by their INSEE codes, as spreadsheets have them, and amounts to the cent. */
    @Override
    protected Object written(
            FieldValues<FundingLineField> held, FundingLineField field, Vocabularies terms, Locale locale) {
        String text = held.text(field);
        if (text == null) {
            return null;
        }
        return switch (field.type().input()) {
            case CHOICE -> Messages.text(locale, "funding.line.export." + field.key() + "." + text);
            case DECIMAL -> new BigDecimal(text).setScale(2);
            default ->
                field == FundingLineField.COMMUNE && text.startsWith(COMMUNE)
                        ? text.substring(COMMUNE.length())
                        : super.written(held, field, terms, locale);
        };
    }
}
