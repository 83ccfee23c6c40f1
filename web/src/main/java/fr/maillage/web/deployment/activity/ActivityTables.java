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
import java.util.Set;
import java.util.function.Function;

/** What advisers did as the tables that the page shows and files hold. */
@RequestScoped
public class ActivityTables {

    @Inject
    private ActivityLabels labels;

    @Inject
    private Texts texts;

    /** What there is by month, commune, and each dimension, those left out of which nothing is known. */
    public List<ActivityTable> of(Activity found) {
        List<ActivityTable> tables = new ArrayList<>();
        tables.add(table("month", found.months(), Set.of(), part -> texts.month(YearMonth.parse(part.code()))));
        tables.add(table(found, ActivityDimension.THEME));
        tables.add(table("commune", found.communes(), Set.of(), ActivityPart::name));
        for (ActivityDimension dimension : ActivityDimension.values()) {
            if (dimension != ActivityDimension.THEME) {
                tables.add(table(found, dimension));
            }
        }
        tables.removeIf(table -> table.getRows().isEmpty());
        return tables;
    }

    private ActivityTable table(Activity found, ActivityDimension dimension) {
        return table(
                dimension.code(), found.by(dimension), found.hidden(dimension), part -> labels.name(dimension, part));
    }

    private static ActivityTable table(
            String code, List<ActivityPart> parts, Set<String> hidden, Function<ActivityPart, String> name) {
        long most = parts.stream()
                .filter(part -> !hidden.contains(part.code()))
                .mapToLong(ActivityPart::supports)
                .max()
                .orElse(0);
        return new ActivityTable(
                code,
                parts.stream()
                        .map(part -> hidden.contains(part.code())
                                ? new ActivityBar(name.apply(part), null, null, 0)
                                : new ActivityBar(
                                        name.apply(part),
                                        part.activities(),
                                        part.supports(),
                                        most == 0 ? 0 : 100.0 * part.supports() / most))
                        .toList());
    }
}
