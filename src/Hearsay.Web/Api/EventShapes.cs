using System.Text.Json;

namespace Hearsay.Web.Api;

/// <summary>What the address of events answers with.</summary>
internal static class EventShapes
{
    public static readonly ApiShape Events = new(
        typeof(JsonElement),
        """
        {"count":1,"all":true,"claim":["c-5d41402abc4b2a76"],"claims":[3],"status":[0],"denied":[0],"history":[0],"type":[0],"actors":[1],"from":[-7862],"to":[-7862],"made":[null],"deadline":[null],
         "country":[0],"lat":[52.517],"lon":[13.389],"countries":[{"code":"DEU","name":"Germany","lat":51.1,"lon":10.4}],"words":["COERCE","SUN GOV"]}
        """);
}
