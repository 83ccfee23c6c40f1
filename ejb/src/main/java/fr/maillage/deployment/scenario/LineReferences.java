package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInPlaces;
import fr.maillage.deployment.dropin.DropInPlaces.Where;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostList;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.PostView;
import fr.maillage.identity.TerritoryCover;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks up what lines refer to: posts, hosts and communes, for many lines at once. */
@ApplicationScoped
public class LineReferences {

    @Inject
    private PostList posts;

    @Inject
    private HostRepository hosts;

    @Inject
    private TerritoryService territories;

    @Inject
    private DropInPlaces places;

    @Inject
    private TerritoryCover cover;

    @Inject
    private Clock clock;

    /** Looks up the records that the lines of a scenario on a territory refer to. */
    public Known known(Collection<FieldValues<LineField>> lines, TerritoryView territory) {
        List<String> named = texts(lines, LineField.HOST);
        List<Host> found = new ArrayList<>(hosts.coded(named).values());
        found.addAll(hosts.named(named));
        Set<Long> territoryKeys = new HashSet<>();
        Stream.of(LineField.FROM, LineField.TO)
                .flatMap(field -> texts(lines, field).stream())
                .distinct()
                .forEach(code -> territories.byCode(code).map(TerritoryView::id).ifPresent(territoryKeys::add));
        Map<String, PostView> coded = posts.coded(texts(lines, LineField.REFERENCE));
        coded.values().forEach(post -> territoryKeys.add(place(post)));
        Set<Long> inside = new HashSet<>(cover.covered(List.of(territory.id()), territoryKeys));
        inside.add(territory.id());
        return new Known(
                coded,
                found,
                inside,
                places.of(lines.stream()
                        .filter(line -> line.text(LineField.PLACE) != null && line.text(LineField.TO) != null)
                        .filter(line ->
                                territories.byCode(line.text(LineField.TO)).isPresent())
                        .map(LineReferences::where)
                        .toList()));
    }

    /** Where the drop-in of a line is to be held. */
    static Where where(FieldValues<LineField> line) {
        return new Where(line.text(LineField.PLACE), line.text(LineField.ADDRESS), null, line.text(LineField.TO), null);
    }

    private long place(PostView post) {
        return post.commune() == null
                ? post.territoryKey()
                : territories.required(post.commune()).id();
    }

    private static List<String> texts(Collection<FieldValues<LineField>> lines, LineField field) {
        return lines.stream()
                .map(line -> line.text(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Records that were looked up. */
    public final class Known {

        private final Map<String, PostView> coded;
        private final List<Host> found;
        private final Set<Long> inside;
        private final DropInPlaces.Now held;

        private Known(Map<String, PostView> coded, List<Host> found, Set<Long> inside, DropInPlaces.Now held) {
            this.coded = coded;
            this.found = found;
            this.inside = inside;
            this.held = held;
        }

        /** A post by its code; empty for an unknown one, and for one that is archived. */
        Optional<PostView> post(String code) {
            return Optional.ofNullable(coded.get(code)).filter(post -> !post.archived());
        }

        /** Tells if a post has been returned by today. */
        boolean returned(PostView post) {
            return post.standing(ClockProducer.today(clock)).state() == PostState.RETURNED;
        }

        /** The code of where a post is: its host's commune, else the territory on which it is kept. */
        String place(PostView post) {
            return post.commune() == null ? territory(post) : post.commune();
        }

        private String territory(PostView post) {
            return post.values().text(PostField.TERRITORY);
        }

        /** The hosts of a code, else of a name. */
        List<Host> hosts(String text) {
            List<Host> coded = found.stream()
                    .filter(host -> host.code().equals(text))
                    .distinct()
                    .toList();
            return coded.isEmpty()
                    ? found.stream()
                            .filter(host -> host.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                            .distinct()
                            .toList()
                    : coded;
        }

        /** The places of a name in the commune of a line. */
        List<PlaceRef> places(Where where) {
            return held.named(where);
        }

        /** Tells if a territory that there is lies in that of the scenario. */
        boolean inside(String code) {
            return inside.contains(territories.required(code).id());
        }

        /** The keys of what a line in normal form refers to. */
        LineRepository.Keys keys(FieldValues<LineField> line) {
            String host = line.text(LineField.HOST);
            return new LineRepository.Keys(
                    host == null ? null : hosts(host).get(0).key(),
                    key(line.text(LineField.FROM)),
                    key(line.text(LineField.TO)));
        }

        private Long key(String code) {
            return code == null ? null : Long.valueOf(territories.required(code).id());
        }
    }
}
