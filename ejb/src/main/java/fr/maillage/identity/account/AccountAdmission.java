package fr.maillage.identity.account;

import fr.maillage.identity.model.Account;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which accounts are let in at all, whichever door they take: sign-in, session, token or job. */
@ApplicationScoped
public class AccountAdmission {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Tells if an account may be used now, wrong passwords apart. */
    public boolean admits(Account account) {
        return account.usable(ClockProducer.today(clock)) && (settings.demonstration() || !account.demonstration());
    }
}
