using System.Runtime.Intrinsics;
using Hearsay.Language.Learning;
using Xunit;

namespace Hearsay.Language.Tests.Learning;

public class ActivationTests
{
    [Fact]
    public void The_hyperbolic_tangent_stays_within_its_stated_error()
    {
        for (float x = -20; x <= 20; x += 0.01f)
        {
            float value = Activation.Tanh(Vector256.Create(x))[7];
            Assert.InRange(value, Math.Tanh(x) - 0.0002, Math.Tanh(x) + 0.0002);
            Assert.InRange(value, -1f, 1f);
        }
    }

    [Fact]
    public void The_logistic_function_stays_within_its_stated_error()
    {
        for (float x = -20; x <= 20; x += 0.01f)
        {
            double expected = 1 / (1 + Math.Exp(-x));
            Assert.InRange(Activation.Sigmoid(Vector256.Create(x))[3], expected - 0.0002, expected + 0.0002);
        }
    }
}
