package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import jakarta.ws.rs.BadRequestException;

/** A parameter whose value is none of those that it may have. */
final class InvalidParameterValue extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * States the fault.
     *
     * @param parameter its name
     * @param allowed what it may be, in words that are the same in every language
     */
    InvalidParameterValue(String parameter, String allowed) {
        super(parameter);
        this.fault = new Fault(
                "/" + parameter,
                "unknown-value",
                new Text("无法识别的值", "The value is not one of those allowed"),
                new Text("可用的值：" + allowed, "Use one of: " + allowed));
    }

    Fault fault() {
        return fault;
    }
}
