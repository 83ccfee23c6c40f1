package fr.maillage.plan.request;

import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** From which day of the following month who has not said what was counted is reminded. Asks for no right. */
@ApplicationScoped
public class ReminderSettings {

    static final String GROUP = "plan-reminder";
    static final String FROM_DAY = "fromDay";

    @Inject
    private StoredSettings settings;

    int fromDay() {
        return fromDay(settings.group(GROUP));
    }

    static int fromDay(Group group) {
        return group.number(FROM_DAY, RequestPolicy.REMIND_FROM);
    }
}
