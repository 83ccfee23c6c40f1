package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.list.ListColumn;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.record.ListExport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The list of a kind as a table for spreadsheets, with the filters and the order of its page; a kind's resource says where it
 * is. The texts name the kind by its tag.
 *
 * @param <V> a record as its list shows it
 * @param <F> its fields
 */
public abstract class ListFile<V, F extends Enum<F> & RecordField> {

    /** By this name a kind says how its files are called, not a column of them. */
    private static final String FILE = "file";

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    /** The list that is handed out. */
    protected abstract RecordList<V, F> list();

    /** Reads a slice of what was asked for. */
    protected Function<RecordKeys, List<V>> slices(ListRequest asked) {
        return list()::slice;
    }

    @GET
    @Operation(summary = "The {kinds} that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        ListSpec<V, F> spec = list().spec();
        Vocabularies terms = vocabularies.all();
        ListRequest asked = ListAsked.of(list(), Asked.of(request), terms);
        PageRequest order = Asked.of(request).order(spec.standard(), spec.ascending());
        LocalDate day = list().day(asked);
        ListExport<V, F> table = new ListExport<>(spec.kind(), spec.filed(), this::values);
        spec.columns().stream()
                .filter(column -> column.inFile() && column.seen(caller::may))
                .forEach(column -> table.column(
                        heading(spec, column),
                        (row, locale) -> column.field() == null
                                ? cell(column, row, day, locale)
                                : written(values(row), column.field(), terms, locale)));
        return table.answer(request, format, terms, list().keys(asked, order), slices(asked));
    }

    /** The heading of a column: where a kind has one for files alone, so that an import takes them back, that one. */
    private static String heading(ListSpec<?, ?> spec, ListColumn<?, ?> column) {
        String own = spec.kind() + ".export." + column.name();
        return !FILE.equals(column.name()) && Messages.has(own) ? own : column.label();
    }

    /** The cell of a field that stands before the others; a kind whose files write one otherwise says so. */
    protected Object written(FieldValues<F> held, F field, Vocabularies terms, Locale locale) {
        return ListExport.cell(list().spec().kind(), held, field, terms, locale);
    }

    private static <V, F extends Enum<F> & RecordField> Object cell(
            ListColumn<V, F> column, V row, LocalDate day, Locale locale) {
        Object value = column.of(row, day);
        if (value instanceof OffsetDateTime moment) {
            return Moments.cell(moment);
        }
        return column.texts() == null || value == null ? value : Messages.text(locale, column.texts() + value);
    }

    private FieldValues<F> values(V row) {
        return list().spec().values().apply(row);
    }
}
