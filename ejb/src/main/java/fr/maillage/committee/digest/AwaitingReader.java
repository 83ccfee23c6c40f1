package fr.maillage.committee.digest;

import fr.maillage.notification.LinkSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Things that await people, from all features that know of something. It asks for no right. */
@ApplicationScoped
public class AwaitingReader {

    @Inject
    private LinkSigner signer;

    @Inject
    @Any
    private Instance<AwaitingSource> sources;

    /** Gives the things that await some people, by their keys, the most urgent first; whom nothing awaits is left out. */
    public Map<Long, List<Awaiting>> of(Collection<Long> persons, LocalDate today) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<Awaiting> all = new ArrayList<>();
        sources.forEach(source -> all.addAll(source.of(persons, today)));
        return AwaitingOrder.sorted(all).stream().collect(Collectors.groupingBy(Awaiting::person));
    }

    /** Makes the links of what is about to be told; what their secrets are made from. */
    Map<Awaiting, UUID> link(Collection<Awaiting> items, OffsetDateTime now) {
        Map<Awaiting, UUID> seeds = new HashMap<>();
        items.stream().filter(item -> item.seed() != null).forEach(item -> seeds.put(item, item.seed()));
        Map<String, List<Awaiting>> kinds = items.stream().collect(Collectors.groupingBy(Awaiting::kind));
        sources.forEach(source -> {
            if (kinds.containsKey(source.kind())) {
                seeds.putAll(source.link(kinds.get(source.kind()), now));
            }
        });
        return seeds;
    }

    /** The same of some people as pages show it, with the links that there are. */
    public List<DigestPage.Line> lines(Collection<Long> persons, LocalDate today) {
        return AwaitingOrder.sorted(of(persons, today).values().stream()
                        .flatMap(List::stream)
                        .toList())
                .stream()
                .map(item -> DigestPage.Line.of(
                        item, today, item.seed() == null ? null : item.path() + "?link=" + signer.secret(item.seed())))
                .toList();
    }

    /** Gives the words by which messages call things, by the words of their kinds. */
    Map<String, String> words() {
        return sources.stream().collect(Collectors.toMap(AwaitingSource::kind, AwaitingSource::word));
    }
}
