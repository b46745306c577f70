package io.kaifang.accessrequest.application;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ApplicationId;

/**
 * A command on one application.
 *
 * @param <S> the state that it decides on: the application alone, or together with the calendar
 */
public interface ApplicationCommand<S> extends Command<ApplicationId, S> {
    ApplicationId application();

    @Override
    default ApplicationId target() {
        return application();
    }
}
