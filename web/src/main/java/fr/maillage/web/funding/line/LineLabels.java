package fr.maillage.web.funding.line;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.funding.financing.ListedLine;
import fr.maillage.record.FieldType;
import fr.maillage.record.RecordField;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the values of lines of financing plans in the page's language. */
@RequestScoped
public class LineLabels extends RecordLabels<FundingLineField> {

    @Inject
    private Texts texts;

    private final Map<String, String> records = new HashMap<>();

    public LineLabels() {
        super(FundingLineField.class, LineBook.KIND);
    }

    @Override
    public void about(List<?> rows) {
        rows.stream()
                .filter(ListedLine.class::isInstance)
                .map(ListedLine.class::cast)
                .forEach(row -> records.put(
                        row.record().ref().id().toString(), row.record().label()));
    }

    /** The record of a line, with its code and the line's. */
    @Override
    public String listed(String column, Object row) {
        return "label".equals(column) && row instanceof ListedLine listed
                ? texts.of(
                        "funding.line.listed",
                        listed.record().label(),
                        listed.record().code(),
                        listed.line().code())
                : null;
    }

    @Override
    public String leads(String column, Object row) {
        return "label".equals(column) && row instanceof ListedLine listed
                ? "/funding/plan/detail.xhtml?id=" + listed.record().ref().id()
                : null;
    }

    @Override
    public String filtered(String filter, String value) {
        return records.getOrDefault(value, super.filtered(filter, value));
    }

    @Override
    public String text(String key, String stored) {
        boolean amount = stored != null
                && !stored.isEmpty()
                && RecordField.byKey(FundingLineField.class, key)
                        .filter(field -> field.type().input() == FieldType.Input.DECIMAL)
                        .isPresent();
        return amount ? texts.money(new BigDecimal(stored)) : super.text(key, stored);
    }

    @Override
    public String absent(String key) {
        return "–";
    }

    @Override
    public String badge(String key, String code) {
        return switch (code) {
            case "pending", "in-kind" -> "neutral";
            case "granted" -> "info";
            case "agreed" -> "watch";
            case "paid" -> "ok";
            default -> super.badge(key, code);
        };
    }
}
