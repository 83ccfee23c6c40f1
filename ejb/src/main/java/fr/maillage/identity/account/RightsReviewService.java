package fr.maillage.identity.account;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.ReviewedAccount.HeldGrant;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.AccountGrant;
import fr.maillage.identity.model.RoleOnTerritory;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who holds which right since when, and whether somebody has lately confirmed that it is still right. */
@Stateless
public class RightsReviewService {

    /** After so many months a review counts no more. */
    public static final int REVIEW_MONTHS = 6;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the accounts that may sign in, with their rights.
     *
     * @param request sorts as {@link AccountService#list}
     * @throws Problem DENIED
     */
    public Page<ReviewedAccount> list(PageRequest request) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        AccountFilter open = new AccountFilter(null, null, null, true);
        List<ReviewedAccount> items =
                accounts.find(open, request).stream().map(this::view).toList();
        return new Page<>(items, accounts.count(open), request);
    }

    /**
     * Notes that the rights of an account were looked at and found right.
     *
     * @return the name of whose they are
     * @throws Problem NOT_FOUND, DENIED
     */
    public String confirm(UUID id) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        Account account =
                accounts.byUuid(id).orElseThrow(() -> Problem.notFound(AccountService.RECORD, String.valueOf(id)));
        accounts.reviewed(id, now(), caller.requireSignedIn().displayName());
        audit.record(new AuditLine(
                "identity.review", new RecordRef(AccountService.RECORD, id), account.displayName(), null, List.of()));
        return account.displayName();
    }

    private ReviewedAccount view(Account account) {
        List<HeldGrant> grants =
                account.grants().stream().map(RightsReviewService::held).toList();
        OffsetDateTime reviewed = account.reviewedAt();
        boolean due = !grants.isEmpty()
                && (reviewed == null
                        || reviewed.isBefore(now().minusMonths(REVIEW_MONTHS))
                        || grants.stream()
                                .map(HeldGrant::since)
                                .filter(Objects::nonNull)
                                .anyMatch(reviewed::isBefore));
        return new ReviewedAccount(
                account.uuid(),
                account.login(),
                account.displayName(),
                account.expiresOn(),
                account.lastSignInAt(),
                grants,
                reviewed,
                account.reviewedBy(),
                due);
    }

    private static HeldGrant held(AccountGrant grant) {
        RoleOnTerritory given = grant.roleOnTerritory();
        return new HeldGrant(new Grant(Role.valueOf(given.role()), given.territoryId()), grant.grantedAt());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
