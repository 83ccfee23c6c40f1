package fr.maillage.indicator;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators that other records name, wherever these lie. */
@ApplicationScoped
public class IndicatorTargets implements LinkTargets {

    @Inject
    private IndicatorService indicators;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return IndicatorDefinition.KIND;
    }

    @Override
    public Set<String> words() {
        return Set.of("indicateur");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : all().filter(target -> codes.contains(target.code()))
                        .collect(Collectors.toMap(LinkTarget::code, Function.identity()));
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : all().filter(target -> ids.contains(target.ref().id()))
                        .collect(Collectors.toMap(target -> target.ref().id(), Function.identity()));
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        List<String> asked = List.of(Parts.of(PlainText.words(words), " "));
        return all().filter(target ->
                        asked.stream().allMatch(PlainText.words(target.code() + " " + target.title())::contains))
                .limit(limit)
                .toList();
    }

    private Stream<LinkTarget> all() {
        return caller.may(Permission.READ)
                ? indicators.definitions().stream()
                        .map(definition -> new LinkTarget(
                                new RecordRef(IndicatorDefinition.KIND, definition.id()),
                                definition.code(),
                                definition.words(Locale.FRENCH).name(),
                                false))
                : Stream.empty();
    }
}
