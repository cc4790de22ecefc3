using System.Text.Json;
using Hearsay.Store.Keeping;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;

namespace Hearsay.Store.Weighing;

/// <summary>What is kept of a happening beside its columns.</summary>
/// <param name="Happening">The occurrence.</param>
/// <param name="Told">Where its claims come from.</param>
/// <param name="Disagreements">What cannot all be so.</param>
internal sealed record HappeningContent(Happening Happening, OriginReading Told, IReadOnlyList<Disagreement> Disagreements)
{
    private static readonly JsonSerializerOptions Form = new() { IgnoreReadOnlyProperties = true };

    /// <summary>As bytes.</summary>
    public byte[] Pack() => Packing.Pack(JsonSerializer.SerializeToUtf8Bytes(this, Form));

    /// <summary>From the bytes of <see cref="Pack"/>.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static HappeningContent Unpack(byte[] packed)
    {
        try
        {
            return JsonSerializer.Deserialize<HappeningContent>(Packing.Unpack(packed), Form)!;
        }
        catch (JsonException damage)
        {
            throw new InvalidDataException(damage.Message, damage);
        }
    }
}
