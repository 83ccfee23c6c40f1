package fr.maillage.web.administration;

import fr.maillage.administration.ConfigurationService;
import fr.maillage.shared.setting.EnvironmentSetting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Settings with which the product is configured. */
@Named
@RequestScoped
public class ConfigurationView {

    @Inject
    private ConfigurationService service;

    private List<EnvironmentSetting> settings;

    @PostConstruct
    void read() {
        settings = service.list();
    }

    public List<EnvironmentSetting> getSettings() {
        return settings;
    }
}
