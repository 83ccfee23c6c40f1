package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.ActivityPart;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Activities of advisers as the tables that the page shows and files hold. */
@RequestScoped
public class ActivityTables {

    @Inject
    private ActivityLabels labels;

    @Inject
    private Texts texts;

    /** Gives tables by month, commune, and each dimension, without those of which nothing is known. */
    public List<ActivityTable> of(Activity found) {
        List<ActivityTable> tables = new ArrayList<>();
        tables.add(table(
                "month",
                found.months(),
                part -> ActivityLabels.together(part.code(), month -> texts.month(YearMonth.parse(month)))));
        tables.add(table(found, ActivityDimension.THEME));
        tables.add(table("commune", found.communes(), ActivityPart::name));
        for (ActivityDimension dimension : ActivityDimension.values()) {
            if (dimension != ActivityDimension.THEME) {
                tables.add(table(found, dimension));
            }
        }
        tables.removeIf(table -> table.getRows().isEmpty());
        return tables;
    }

    private ActivityTable table(Activity found, ActivityDimension dimension) {
        return table(dimension.code(), found.by(dimension), part -> labels.name(dimension, part));
    }

    private static ActivityTable table(String code, List<ActivityPart> parts, Function<ActivityPart, String> name) {
        long most = parts.stream().mapToLong(ActivityPart::supports).max().orElse(0);
        return new ActivityTable(
                code,
                parts.stream()
                        .map(part -> new ActivityBar(
                                name.apply(part),
                                part.activities(),
                                part.supports(),
                                most == 0 ? 0 : 100.0 * part.supports() / most))
                        .toList());
    }
}
