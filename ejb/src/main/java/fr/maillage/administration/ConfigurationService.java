package fr.maillage.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Environment;
import fr.maillage.shared.setting.EnvironmentSetting;
import fr.maillage.shared.setting.EnvironmentSetting.Origin;
import fr.maillage.shared.setting.StoredDefaults;
import fr.maillage.shared.setting.StoredSettings;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Configuration of the product, and the origin of each value. */
@Stateless
public class ConfigurationService {

    @Inject
    private Environment environment;

    @Inject
    private StoredSettings settings;

    @Inject
    @Any
    private Instance<StoredDefaults> features;

    @Inject
    private Caller caller;

    /**
     * All settings: those of the environment, then those that administrators set in the product. Secrets are masked.
     *
     * @throws Problem DENIED
     */
    public List<EnvironmentSetting> list() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<EnvironmentSetting> list = new ArrayList<>(environment.list());
        SortedMap<String, EnvironmentSetting> stored = new TreeMap<>();
        features.forEach(feature -> feature.defaults()
                .forEach((name, value) -> stored.put(name, new EnvironmentSetting(name, value, Origin.DEFAULT))));
        settings.all().forEach((name, value) -> stored.put(name, new EnvironmentSetting(name, value, Origin.DATABASE)));
        list.addAll(stored.values());
        return list;
    }
}
