package fr.maillage.orientation;

import fr.maillage.orientation.model.NeedPolicy;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.orientation.persistence.NeedRepository;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.CommunePart;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Leads residents to places. For everybody: no method asks who calls, and nothing is handed out but what is published —
 * no archived place, none that its source no longer has, no contact of a person.
 */
@Stateless
public class OrientationService {

    /** Number of the nearest places that are looked at more closely, beside those that are open at a moment. */
    public static final int CONSIDERED = 60;

    /** Number of places that an answer has at most. */
    public static final int MOST = 50;

    /** With fewer places than these an answer says what would give more. */
    private static final int LITTLE = 3;

    private static final Set<TerritoryKind> KINDS = Set.of(TerritoryKind.COMMUNE, TerritoryKind.QPV);

    @Inject
    private NearbyRepository nearby;

    @Inject
    private OrientationFinder finder;

    @Inject
    private OpenPlaces open;

    @Inject
    private NearestDesk desks;

    @Inject
    private NeedRepository answers;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private OrientationDescriber describer;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    /** The needs in their order, each with the services that answer it; in two statements. */
    public List<Need> needs() {
        return NeedPolicy.needs(vocabularies.all(), answers.all());
    }

    /**
     * Reads what an address asks for.
     *
     * @param parameters {@code need}, {@code territory} or {@code lat} and {@code lon}, {@code at} (or {@code day} and
     *     {@code time}), {@code language}, {@code cost}, {@code accessibility}, {@code mode}, {@code km}; others are
     *     ignored, blank ones count as absent
     * @throws Problem INVALID with one violation per refused field; whether the territory exists is told by {@link #answer}
     */
    public OrientationQuery read(Map<String, List<String>> parameters) {
        Vocabularies lists = vocabularies.all();
        return new QueryReader(parameters, lists, describer.now()).read(NeedPolicy.needs(lists, answers.all()));
    }

    /**
     * The places that fit, the best first: those whose records say yes to all that was asked, then those that leave
     * something open, then those that are closed at that moment; within each the nearest first, where a record of less than
     * 6 months counts as 1.5 km nearer and one of less than 18 as 750 m. Asked for a moment, the nearest places that are
     * open then come with them, from wider circles where need be. Of a QPV without an outline nobody knows where it lies: the places are those of its communes, without distances.
     *
     * Where no record that was found names the need, the answer says so and names the nearest desk that can tell.
     *
     * @param limit brought between 1 and {@link #MOST}
     * @throws Problem INVALID when the query does not say from where ({@code orientation-where}), on field {@code
     *     territory} for an unknown one or one that is neither a commune nor a QPV
     */
    public OrientationAnswer answer(OrientationQuery query, int limit) {
        Origin origin = origin(query);
        Need need = query.need() == null
                ? null
                : needs().stream()
                        .filter(n -> n.code().equals(query.need()))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("need", "orientation-need", query.need()));
        LocalDateTime moment = query.at() == null ? describer.now() : query.at();
        OrientationFinder.Found around = finder.find(query, need, origin);
        OrientationFinder.Found found =
                query.at() == null || !origin.known() ? around : open.beside(around, query, need, origin, moment);
        List<OrientedPlace> places = describer.judged(query, need, origin, found.spots(), moment);
        long fitting = places.stream()
                .filter(p -> p.group() != OrientedPlace.Group.CLOSED)
                .count();
        boolean named = need == null || places.stream().anyMatch(OrientedPlace::namesNeed);
        return new OrientationAnswer(
                query,
                origin,
                places.subList(0, Math.min(places.size(), Math.max(1, Math.min(MOST, limit)))),
                places.size(),
                (int) places.stream().filter(OrientationPolicy::near).count(),
                found.more(),
                found.kilometres(),
                moment,
                named,
                named ? null : desks.beside(need, origin, moment),
                fitting < LITTLE ? finder.alternatives(query, need, origin, fitting) : List.of());
    }

    /**
     * One place.
     *
     * @return empty where there is none for everybody
     */
    public Optional<OrientedPlace> place(UUID id) {
        return describer.plain(nearby.one(id)).stream().findFirst();
    }

    /**
     * From where a query looks.
     *
     * @throws Problem as {@link #answer}
     */
    public Origin origin(OrientationQuery query) {
        if (!query.located()) {
            throw Problem.invalid("territory", "orientation-where", null);
        }
        if (query.latitude() != null) {
            return new Origin(null, List.of(), null, query.latitude(), query.longitude(), null);
        }
        TerritoryView territory = territory(query.territory());
        Optional<CommunePart> part = centres.part(query.territory());
        Optional<TerritoryCentre> centre = part.map(CommunePart::centre)
                .map(at -> new TerritoryCentre(at.latitude(), at.longitude(), TerritoryCentre.Basis.COMMUNE))
                .or(() -> centres.of(territory));
        return new Origin(
                territory,
                centres.communes(territory),
                part.orElse(null),
                centre.map(TerritoryCentre::latitude).orElse(null),
                centre.map(TerritoryCentre::longitude).orElse(null),
                centre.map(TerritoryCentre::basis).orElse(null));
    }

    /**
     * The usual name of the place that a territory's code means.
     *
     * @param code of a commune, a part of one ({@code com:75120}) or a QPV; may be null
     * @return empty for an unknown one
     */
    public Optional<String> name(String code) {
        return centres.part(code)
                .map(CommunePart::name)
                .or(() -> territories.byCode(code).map(TerritoryView::name));
    }

    /**
     * A commune or QPV.
     *
     * @throws Problem INVALID on field {@code territory}: {@code orientation-territory}, {@code
     *     orientation-territory-kind}
     */
    public TerritoryView territory(String code) {
        TerritoryView territory = territories
                .byCode(code)
                .orElseThrow(() -> Problem.invalid("territory", "orientation-territory", shortened(code)));
        if (!KINDS.contains(territory.kind())) {
            throw Problem.invalid("territory", "orientation-territory-kind", territory.name());
        }
        return territory;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
