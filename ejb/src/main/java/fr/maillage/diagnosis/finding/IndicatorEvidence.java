package fr.maillage.diagnosis.finding;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Indicators on which findings rest. */
@ApplicationScoped
class IndicatorEvidence implements EvidenceKind {

    @Inject
    private IndicatorService indicators;

    @Inject
    private Caller caller;

    @Override
    public String type() {
        return IndicatorDefinition.KIND;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return names(ids).keySet();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return named(definition -> ids.contains(definition.id()));
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        List<String> asked = List.of(Parts.of(PlainText.words(words), " "));
        Map<UUID, String> found = new LinkedHashMap<>();
        named(definition -> asked.stream().allMatch(PlainText.words(name(definition))::contains)).entrySet().stream()
                .limit(most)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    private Map<UUID, String> named(Predicate<IndicatorDefinition> wanted) {
        Map<UUID, String> names = new LinkedHashMap<>();
        if (caller.may(Permission.READ)) {
            indicators.definitions().stream().filter(wanted).forEach(d -> names.put(d.id(), name(d)));
        }
        return names;
    }

    private static String name(IndicatorDefinition definition) {
        return definition.words(Locale.FRENCH).name();
    }
}
