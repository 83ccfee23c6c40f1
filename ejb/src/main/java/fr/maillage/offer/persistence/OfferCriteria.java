package fr.maillage.offer.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects the conditions of a list of offers ({@code o}, their place {@code p}) as SQL with positional parameters. */
public final class OfferCriteria {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Any offer. */
    public OfferCriteria() {
        conditions.add("1 = 1");
    }

    /** Archived offers or the others, in places that are not archived. */
    public OfferCriteria archived(boolean archived) {
        conditions.add("p.archived_at is null");
        conditions.add(archived ? "o.archived_at is not null" : "o.archived_at is null");
        return this;
    }

    /** The one with an opaque identifier. */
    public OfferCriteria uuid(UUID uuid) {
        conditions.add("o.uuid = ?");
        parameters.add(uuid.toString());
        return this;
    }

    /** Offers in places inside a territory on a day: by their commune, or by their QPV where one is asked for. */
    public OfferCriteria inside(long territoryId, boolean byQpv, LocalDate day) {
        String inside = "(select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
        conditions.add(
                byQpv ? "(p.commune_id in " + inside + " or p.qpv_id in " + inside + ")" : "p.commune_id in " + inside);
        for (int i = 0; i < (byQpv ? 2 : 1); i++) {
            parameters.add(territoryId);
            parameters.add(day);
            parameters.add(day);
        }
        return this;
    }

    public OfferCriteria place(long placeId) {
        conditions.add("o.place_id = ?");
        parameters.add(placeId);
        return this;
    }

    public OfferCriteria actor(long actorId) {
        conditions.add("o.actor_id = ?");
        parameters.add(actorId);
        return this;
    }

    /** Offers of a national service or of a finer one. */
    public OfferCriteria service(String code) {
        conditions.add("exists (select 1 from offer_term t where t.offer_id = o.id and t.term = ?"
                + " and t.vocabulary in ('service', 'service-detail'))");
        parameters.add(code);
        return this;
    }

    /** Offers that address a public, or nobody in particular. */
    public OfferCriteria openTo(String publicCode) {
        conditions.add("(not exists (select 1 from offer_term t where t.offer_id = o.id and t.vocabulary = 'public')"
                + " or exists (select 1 from offer_term t where t.offer_id = o.id and t.vocabulary = 'public'"
                + " and t.term = ?))");
        parameters.add(publicCode);
        return this;
    }

    /** Offers whose search text contains the word. */
    public OfferCriteria word(String word) {
        conditions.add("o.search_text like ?");
        parameters.add("%" + word + "%");
        return this;
    }

    String where(List<Object> into) {
        into.addAll(parameters);
        return String.join(" and ", conditions);
    }
}
