package fr.maillage.confirmation.persistence;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlace;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.shared.persistence.OwnSettings;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads and stores campaigns, whom they write to, and what they ask about. */
@ApplicationScoped
public class CampaignRepository {

    /** Nobody else's question, of whichever campaign, went to the same address after a moment. */
    private static final String UNDISTURBED = "not exists (select o from CampaignTarget o where o.email = t.email"
            + " and o.id <> t.id and o.messageAt > :lately)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private OwnSettings settings;

    public void add(Object entity) {
        entities.persist(entity);
    }

    /** @throws jakarta.persistence.OptimisticLockException when somebody else changed an entity meanwhile */
    public void flush() {
        entities.flush();
    }

    public Optional<Campaign> byUuid(UUID uuid) {
        return entities.createQuery("select c from Campaign c where c.uuid = :uuid", Campaign.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /**
     * Nobody else writes messages of any campaign until this transaction ends: of two that write to one address at a
     * moment, one must see the other's message.
     */
    public void holdPen() {
        settings.lock("confirmation.pen");
    }

    /** Nobody else writes messages of the campaign, or stops it, until this transaction ends. */
    public void lock(Campaign campaign) {
        entities.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A slice of the campaigns, the newest first. */
    public List<Campaign> slice(int offset, int limit) {
        return entities.createQuery("select c from Campaign c order by c.createdAt desc, c.id desc", Campaign.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(c) from Campaign c", Long.class)
                .getSingleResult();
    }

    /** The campaigns whose messages are followed by reminders. */
    public List<Campaign> running() {
        return entities.createQuery("select c from Campaign c where c.state = 'RUNNING' order by c.id", Campaign.class)
                .getResultList();
    }

    /**
     * Those whom a campaign writes to under these keys, by key, in one statement: found in the same round, or in an earlier
     * one but not written to yet.
     */
    public Map<String, CampaignTarget> targets(long campaign, int round, Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t from CampaignTarget t where t.campaignId = :campaign and t.key in :keys"
                                        + " and (t.round = :round or (t.state = 'WAITING' and t.messageAt is null))",
                                CampaignTarget.class)
                        .setParameter("campaign", campaign)
                        .setParameter("round", round)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(CampaignTarget::key, Function.identity(), (one, other) -> one));
    }

    /**
     * Those to whom no message was written yet, some at a time, without those to whom any campaign wrote lately.
     *
     * @param lately after when a message is too recent
     */
    public List<CampaignTarget> unwritten(long campaign, OffsetDateTime lately, int most) {
        return entities.createQuery(
                        "select t from CampaignTarget t where t.campaignId = :campaign and t.state = 'WAITING'"
                                + " and t.messageAt is null and " + UNDISTURBED + " order by t.id",
                        CampaignTarget.class)
                .setParameter("campaign", campaign)
                .setParameter("lately", lately)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those who are to be reminded, some at a time: last written to before a moment, and with a link that holds. */
    public List<CampaignTarget> toRemind(
            Campaign campaign, OffsetDateTime before, OffsetDateTime lately, OffsetDateTime now, int most) {
        return entities.createQuery(
                        "select t from CampaignTarget t where t.campaignId = :campaign and t.state in ('SENT', 'OPENED')"
                                + " and t.reminders < :reminders and t.messageAt <= :before and t.expiresAt > :now"
                                + " and " + UNDISTURBED + " order by t.id",
                        CampaignTarget.class)
                .setParameter("campaign", campaign.id())
                .setParameter("reminders", campaign.plan().remindMost())
                .setParameter("before", before)
                .setParameter("lately", lately)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<CampaignTarget> target(UUID uuid) {
        return entities.createQuery("select t from CampaignTarget t where t.uuid = :uuid", CampaignTarget.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    public Optional<CampaignTarget> byLink(String hash) {
        return entities.createQuery("select t from CampaignTarget t where t.linkHash = :hash", CampaignTarget.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Campaign campaign(long id) {
        return entities.find(Campaign.class, id);
    }

    /** Gives the places that somebody is asked about, in a fixed order. */
    public List<CampaignPlace> places(long target) {
        return entities.createQuery(
                        "select p from CampaignPlace p where p.targetId = :target order by p.id", CampaignPlace.class)
                .setParameter("target", target)
                .getResultList();
    }

    /** The opaque identifiers of places, by their keys. */
    public Map<Long, UUID> uuids(Collection<Long> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return Rows.list(
                        entities,
                        "select id, uuid from place_card where id in (" + Rows.marks(places) + ")",
                        places,
                        row -> Map.entry(row.number("id"), row.uuid("uuid")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One of the places that somebody is asked about, which nobody else answers until this transaction ends. */
    public Optional<CampaignPlace> lock(long target, UUID place) {
        Optional<CampaignPlace> found = Rows.list(
                        entities,
                        "select cp.id as id from campaign_place cp join place_card p on p.id = cp.place_id"
                                + " where cp.target_id = ?1 and p.uuid = ?2",
                        row -> row.number("id"),
                        target,
                        place.toString())
                .stream()
                .findFirst()
                .map(id -> entities.find(CampaignPlace.class, id));
        found.ifPresent(asked -> entities.refresh(asked, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
