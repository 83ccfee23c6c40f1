package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineFilter;
import fr.maillage.funding.financing.LineList;
import fr.maillage.funding.financing.LineList.Listed;
import fr.maillage.funding.financing.LineListService;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The list of lines as a table for spreadsheets, with the filters and the order of the page. Its columns and words are those
 * of the mapping that ships, in every language, so that an import takes it back.
 */
@Path("/funding-lines." + TableAnswers.FORMAT)
@Tag(name = "funding-lines")
public class LineExportResource {

    private static final String COLUMN = "funding.line.export.";
    private static final String COMMUNE = "com:";

    @Inject
    private LineListService lines;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The lines that the filters select, for spreadsheets",
            description = "Without the column of what was asked for where the reader may see none.")
    public Response export(@PathParam("format") String format) {
        Asked asked = Asked.of(request);
        Vocabularies terms = vocabularies.all();
        LineFilter filter = LineParameters.filter(asked, terms);
        LineList.Whole whole = lines.whole(filter, asked.order("year", false));
        return table(whole, terms).stream(request, format, sink -> lines.each(whole, sink));
    }

    private static ListTable<Listed> table(LineList.Whole whole, Vocabularies terms) {
        ListTable<Listed> table = new ListTable<Listed>(COLUMN + "file", "funding.line.list.title")
                .column(COLUMN + "code", row -> row.line().code())
                .column(COLUMN + "record", row -> row.record().code())
                .column(COLUMN + "label", row -> row.record().label())
                .column(
                        COLUMN + "funder",
                        (row, locale) ->
                                terms.label(Vocabulary.FUNDER, row.line().funder(), locale.getLanguage()))
                .column(COLUMN + "contract", row -> text(row, FundingLineField.CONTRACT))
                .column(COLUMN + "commune", LineExportResource::commune)
                .column(COLUMN + "year", row -> row.line().year())
                .column(
                        COLUMN + "nature",
                        (row, locale) -> Messages.text(locale, COLUMN + "nature." + text(row, FundingLineField.NATURE)))
                .column(COLUMN + "purpose", LineExportResource::purpose);
        List<FundingLineField> amounts = whole.asked().anywhere()
                ? List.of(
                        FundingLineField.ASKED,
                        FundingLineField.GRANTED,
                        FundingLineField.AGREED,
                        FundingLineField.PAID)
                : List.of(FundingLineField.GRANTED, FundingLineField.AGREED, FundingLineField.PAID);
        amounts.forEach(field -> table.column(COLUMN + field.key(), row -> cents(row, field)));
        List.of(FundingLineField.ASKED_ON, FundingLineField.NOTIFIED_ON, FundingLineField.PAID_ON)
                .forEach(field -> table.column(COLUMN + field.key(), row -> day(row, field)));
        return table.column(COLUMN + "fileNumber", row -> text(row, FundingLineField.FILE_NUMBER))
                .column(COLUMN + "territory", row -> whole.territory(row.record()));
    }

    private static String text(Listed row, FundingLineField field) {
        return row.line().values().text(field);
    }

    private static Object purpose(Listed row, Locale locale) {
        String purpose = text(row, FundingLineField.PURPOSE);
        return purpose == null ? null : Messages.text(locale, COLUMN + "purpose." + purpose);
    }

    private static BigDecimal cents(Listed row, FundingLineField field) {
        BigDecimal amount = row.line().amount(field);
        return amount == null ? null : amount.setScale(2);
    }

    private static Object day(Listed row, FundingLineField field) {
        String day = text(row, field);
        return day == null ? null : field.type().typed(day);
    }

    /** By its INSEE code, as spreadsheets have it. */
    private static String commune(Listed row) {
        String code = text(row, FundingLineField.COMMUNE);
        return code == null || !code.startsWith(COMMUNE) ? code : code.substring(COMMUNE.length());
    }
}
