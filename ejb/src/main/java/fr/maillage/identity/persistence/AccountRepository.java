package fr.maillage.identity.persistence;

import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.model.Account;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.persistence.OwnSettings;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts and their grants. */
@ApplicationScoped
public class AccountRepository {

    private static final String WITH_GRANTS = "select distinct a from Account a left join fetch a.grants where ";

    private static final Map<String, String> ORDERS = Map.of(
            "name", "lower(a.displayName) %1$s, a.login",
            "login", "a.login %1$s",
            "lastSignIn", "a.lastSignInAt %1$s, a.login");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private OwnSettings settings;

    /** The account with its grants, in one query. */
    public Optional<Account> byLogin(String login) {
        return entities.createQuery(WITH_GRANTS + "a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** The account with its grants, in one query. */
    public Optional<Account> byUuid(UUID uuid) {
        return entities.createQuery(WITH_GRANTS + "a.uuid = :uuid", Account.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** Lets others who would remove or hold an account wait until this transaction has ended. */
    public void hold(UUID uuid) {
        Rows.lock(entities, "select id from account where uuid = ? for update", List.of(uuid.toString()));
    }

    /** Tells if any account, open or not, holds a role everywhere. */
    public boolean heldEverywhere(String role) {
        return entities.createQuery(
                                "select count(g) from Account a join a.grants g where g.role = :role and g.territoryId is null",
                                Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    public void add(Account account) {
        entities.persist(account);
        flush(account.uuid());
    }

    /** Writes the changes now, so that a change by somebody else in between is told as such. */
    public void flush(UUID account) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("account", account.toString());
        }
    }

    /** Notes that the rights of an account were found right, without making an open edit form of it stale. */
    public void reviewed(UUID account, OffsetDateTime at, String by) {
        entities.createQuery("update Account a set a.reviewedAt = :at, a.reviewedBy = :by where a.uuid = :account")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Whoever takes a right to administer waits here for others who do. */
    public void lockAdministrators() {
        settings.lock("identity.administrators");
    }

    /** The active accounts that hold a role everywhere, and for good. */
    public List<UUID> activeHolders(String role) {
        return entities.createQuery(
                        "select distinct a.uuid from Account a join a.grants g where a.active = true and a.expiresOn is null"
                                + " and g.role = :role"
                                + " and g.territoryId is null",
                        UUID.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The accounts with an address that are open on a day and hold one of some roles on one of some territories. */
    public List<Account> reachable(Collection<String> roles, Collection<Long> territories, LocalDate day) {
        return roles.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct a from Account a join a.grants g where a.active = true"
                                        + " and a.email is not null and (a.expiresOn is null or a.expiresOn >= :day)"
                                        + " and g.role in :roles"
                                        + " and (g.territoryId is null or g.territoryId in :territories)",
                                Account.class)
                        .setParameter("day", day)
                        .setParameter("roles", roles)
                        .setParameter("territories", territories)
                        .getResultList();
    }

    public List<Account> find(AccountFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "name").formatted(request.ascending() ? "asc" : "desc");
        List<Long> ids = parameters(
                        filter,
                        entities.createQuery(
                                "select a from Account a" + condition(filter) + " order by " + order, Account.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(Account::id)
                .toList();
        return ids.isEmpty() ? List.of() : inOrder(ids);
    }

    public long count(AccountFilter filter) {
        return parameters(
                        filter, entities.createQuery("select count(a) from Account a" + condition(filter), Long.class))
                .getSingleResult();
    }

    private List<Account> inOrder(List<Long> ids) {
        List<Account> found = entities.createQuery(WITH_GRANTS + "a.id in :ids", Account.class)
                .setParameter("ids", (Collection<Long>) ids)
                .getResultList();
        return ids.stream()
                .map(id -> found.stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static String condition(AccountFilter filter) {
        List<String> conditions = new ArrayList<>();
        if (filter.text() != null) {
            // With the backslash, by which both databases escape: "escape" makes EclipseLink write booleans as 0 and 1.
            conditions.add("(a.login like :text or lower(a.displayName) like :text or lower(a.email) like :text)");
        }
        if (filter.active() != null) {
            conditions.add("a.active = :active");
        }
        if (filter.demonstration() != null) {
            conditions.add("a.demonstration = :demonstration");
        }
        if (filter.role() != null || filter.territoryId() != null) {
            List<String> granted = new ArrayList<>();
            if (filter.role() != null) {
                granted.add("g.role = :role");
            }
            if (filter.territoryId() != null) {
                granted.add("g.territoryId = :territory");
            }
            // Not "exists": its constant makes EclipseLink write all parameters as literals, booleans as 0 and 1.
            conditions.add(
                    "a.id in (select g.account.id from AccountGrant g where " + String.join(" and ", granted) + ")");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> parameters(AccountFilter filter, TypedQuery<T> query) {
        if (filter.text() != null) {
            String escaped = filter.text()
                    .toLowerCase(Locale.ROOT)
                    .replace("\\", "\\\\")
                    .replace("%", "\\%")
                    .replace("_", "\\_");
            query.setParameter("text", "%" + escaped + "%");
        }
        if (filter.active() != null) {
            query.setParameter("active", filter.active());
        }
        if (filter.demonstration() != null) {
            query.setParameter("demonstration", filter.demonstration());
        }
        if (filter.role() != null) {
            query.setParameter("role", filter.role().name());
        }
        if (filter.territoryId() != null) {
            query.setParameter("territory", filter.territoryId());
        }
        return query;
    }
}
