package fr.maillage.identity.account;

import fr.maillage.identity.Role;
import fr.maillage.identity.persistence.AccountRemovalRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Period for which accounts are kept that nobody uses: neither a sign-in nor a token. Those who administer everything stay, so
 * that somebody can.
 */
@ApplicationScoped
public class AccountRetention implements RetainedData {

    @Inject
    private AccountRemovalRepository accounts;

    @Inject
    private AccountRemoval removal;

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public int defaultDays() {
        return 1095;
    }

    @Override
    public int leastDays() {
        return 180;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        List<Long> unused = accounts.unused(limit, Role.ADMINISTRATOR.name(), most);
        removal.remove(unused);
        return unused.size();
    }
}
