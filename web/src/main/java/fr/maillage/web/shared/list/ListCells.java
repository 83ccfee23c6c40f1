package fr.maillage.web.shared.list;

import fr.maillage.record.RecordField;
import fr.maillage.record.RecordView;
import fr.maillage.record.list.ListColumn;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Cells of the rows of a list, in words, and where one is changed by itself. */
@RequestScoped
class ListCells {

    private static final int DECIMALS = 2;

    @Inject
    private Texts texts;

    /**
     * A cell of a row.
     *
     * @param day as of which it is told
     * @param here the address that whoever changed the cell comes back to; null for whoever may change none
     */
    <V, F extends Enum<F> & RecordField> ListPage.Cell of(
            RecordList<V, F> list, ListColumn<V, F> column, V row, LocalDate day, RecordLabels<F> labels, String here) {
        ListSpec<V, F> spec = list.spec();
        String label = texts.of(column.label());
        boolean head = column.linked() && row instanceof RecordView;
        String href = head
                ? "/" + spec.kind().replace('.', '/') + "/detail.xhtml?id=" + ((RecordView) row).id()
                : labels.leads(column.name(), row);
        if (column.field() == null) {
            return own(column, row, column.of(row, day), labels, label, href, head);
        }
        String key = column.field().key();
        String code = spec.values().apply(row).text(column.field());
        return new ListPage.Cell(
                label,
                column.field().type().many() && code != null
                        ? labels.joined(spec.values().apply(row), key)
                        : labels.shown(spec.values().apply(row), key),
                href,
                head,
                Optional.ofNullable(code).map(held -> labels.badge(key, held)).orElse(null),
                false,
                changing(spec, column.field(), row, here));
    }

    /** Where the field of a row is changed by itself; null where it is not. */
    private static <F extends Enum<F> & RecordField> String changing(
            ListSpec<?, F> spec, F field, Object row, String here) {
        return here != null && spec.several().contains(field) && row instanceof RecordView view
                ? "/" + spec.kind().replace('.', '/') + "/several.xhtml?field=" + field.key() + "&row=" + view.id()
                        + "&version=" + view.version() + "&here=" + URLEncoder.encode(here, StandardCharsets.UTF_8)
                : null;
    }

    private <V, F extends Enum<F> & RecordField> ListPage.Cell own(
            ListColumn<V, F> column,
            V row,
            Object value,
            RecordLabels<F> labels,
            String label,
            String href,
            boolean head) {
        String said = labels.listed(column.name(), row);
        if (column.texts() != null && value != null) {
            String code = value.toString();
            return new ListPage.Cell(
                    label,
                    said == null ? texts.of(column.texts() + code) : said,
                    href,
                    head,
                    labels.badge(column.name(), code),
                    false,
                    null);
        }
        return new ListPage.Cell(
                label,
                said == null ? text(value) : said,
                href,
                head,
                null,
                said == null && value instanceof Number,
                null);
    }

    private String text(Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof OffsetDateTime moment) {
            return texts.dateTime(moment);
        }
        if (value instanceof BigDecimal number) {
            return texts.decimal(number, DECIMALS);
        }
        return value instanceof Number number ? texts.number(number) : texts.value(value.toString());
    }
}
