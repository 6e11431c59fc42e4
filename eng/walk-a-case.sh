#!/usr/bin/env bash
# Walks one case over the JSON interface against a running demonstration, from the creditor's application to repair and erasure:
#
#   dotnet run -c Release --project src/Probity -- serve --demo | tee demo.txt
#   eng/walk-a-case.sh demo.txt
#
# Reads address, accounts and key from what the node printed; prints each request with its answer's status. Needs bash, curl, sed, grep and date.
# The demonstration's date moves by about two months, and with --erase by a year more, which ends and erases many of the town's cases too.
# One demonstration can be walked once: after repair the same creditor may not apply again for six months.
set -euo pipefail

greeting=${1:?usage: eng/walk-a-case.sh FILE-WITH-WHAT-THE-NODE-PRINTED [--erase]}
base=$(sed -n 's/^Probity is ready at //p' "$greeting" | tail -1)
key=$(sed -n 's/^ *point of service *\(probity-pos-[^ ]*\).*/\1/p' "$greeting" | tail -1)
town=$(sed -n 's/^Names and numbers to try: //p' "$greeting" | tail -1)
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT
declare -A tokens

password() { sed -n "s/^ *$1 *\([a-z0-9-]*\)   .*/\1/p" "$greeting" | tail -1; }
member() { grep -o "\"$1\":\"[^\"]*\"" "$answer" | head -1 | sed 's/^[^:]*:"//; s/"$//'; }
text() { printf '"%s":"%s"' "$1" "$2"; }

# send TOKEN METHOD PATH [BODY]: leaves the answer in $answer; stops the walk with the problem when it is no success.
send() {
  local given=(-sS -o "$answer" -w '%{http_code}' -X "$2" -H "Authorization: Bearer $1" -H 'Accept-Language: en') status
  [[ $2 == POST ]] && given+=(-H 'Content-Type: application/json' -d "${4:-{\}}")
  status=$(curl "${given[@]}" "$base$3")
  echo "  $status $2 $3"
  [[ $status == 2* ]] || { cat "$answer" >&2; echo >&2; exit 1; }
}

sign_in() {
  curl -sS -f -o "$answer" -H 'Content-Type: application/json' -d "{$(text login "$1"),$(text password "$(password "$1")")}" "$base/api/v1/tokens"
  tokens[$1]=$(member accessToken)
}

# act WHO ACT [MEMBERS]: one act in the case, with its answers.
act() {
  echo "$1: $2"
  send "${tokens[$1]}" POST "/api/v1/cases/$id/acts/$2" "{${3:-}}"
}

wait_days() {
  today=$(date -d "$today + $1 days" +%F)
  echo "-- $1 days later: $today"
  send "${tokens[officer]}" POST /api/v1/demo/clock "{\"days\":$1}"
}

check() {
  send "$key" POST /api/v1/checks \
    "{\"identifiers\":[\"uscc:$code\"],$(text name "$name"),$(text activity flight),$(text purpose 'Ticket sale at the counter')}"
  echo "   may it fly? $(member result)"
}

read_case() { send "${tokens[officer]}" GET "/api/v1/cases/$id"; }

# values QUESTION: the values among which an open question lets one choose, as a JSON list.
values() {
  sed "s/.*\"name\":\"$1\"//; s/\"name\":.*//" "$answer" | grep -o '"value":"[^"]*"' | sed 's/"value"://' | paste -sd, | sed 's/.*/[&]/'
}

subject=enterprise-noticed
for who in creditor clerk officer second reviewer higher $subject; do sign_in $who; done
send "${tokens[$subject]}" GET /api/v1/me/report
name=$(member subject)
code=$(sed -n "s/^enterprise,$name,.*\([0-9A-Z]\{18\}\)\$/\1/p" "$town" | head -1)
send "${tokens[clerk]}" GET /api/v1/cases
somewhere=$(member id)
send "${tokens[clerk]}" GET "/api/v1/cases/$somewhere"
today=$(member today)
number=$(date +%s)
reasons=$(text reasons 'Both files and the receipt were read; the facts are established and the measures fit them.')
echo "Today is $today; the case is about $name ($code)"

echo "creditor: application"
send "${tokens[creditor]}" POST /api/v1/cases "{$(text register yunting-court/discredited-subjects),$(text kind enterprise),$(text name "$name"),
  \"identifiers\":[\"uscc:$code\"],$(text capacity obliged-party),$(text issuer "Yunting District People's Court"),
  $(text number "(2025) Yunting $number"),$(text enforcementCase "(2026) Yunting $number"),$(text effectiveOn "$(date -d "$today - 240 days" +%F)"),
  $(text obligation 'Pay 300,000 yuan and interest to the creditor'),$(text obligedParty "$name"),$(text ground able-but-refuses),
  $(text report 'Nothing has been paid since the judgment took effect, and no property was reported.'),\"attests\":true}"
id=$(member case)
echo "The case is $id"

act clerk add-evidence "$(text title 'Bank statement'),$(text content '200,000 yuan came in after enforcement began; nothing went to the creditor.'),
  $(text origin machine),$(text category means),\"attests\":true"
act officer review-evidence "\"number\":1,\"admitted\":true,$reasons"
act clerk confirm-identity "$(text comparedWith 'Registration file'),\"namesakesExamined\":200,\"checkDigitAccepted\":true"
read_case
measures=$(grep -o '"measure\.[a-z-]*"' "$answer" | sed 's/"measure\.\(.*\)"/\1/' | grep -v -e no-other -e director-bar -e procurement)
proposal="$(text ground able-but-refuses),$(text conduct 'Received 200,000 yuan during enforcement and paid nothing towards the judgment.'),
  $(text conductOn "$(date -d "$today - 40 days" +%F)"),\"evidence\":$(values evidence),\"exclusions\":$(values exclusions),$(text term 2y),
  $(text ability able),$(text abilityReasons 'The account shows several large receipts after the case began.'),
  $(text fault intent),$(text faultReasons 'The money was moved elsewhere after the enforcement notice had been received.')"
for measure in $measures; do
  proposal+=",\"measure.$measure\":true,$(text "basis.$measure" 'Provisions on restricting high spending, Art. 3'),
    $(text "relevance.$measure" 'The money spent on this is owed to the creditor.'),
    $(text "proportionality.$measure" 'Reminders and an order to report property had no effect.')"
done
act officer propose-listing "$proposal"
act officer issue-notice
act clerk record-service "$(text manner direct),$(text proof 'Receipt signed by the legal representative'),$(text servedOn "$today")"
act $subject submit-statement "$(text text 'Orders have fallen; we ask to pay in parts.'),\"asksForHearing\":true"
wait_days 3
act officer hold-hearing "$(text present 'Officer, clerk, representative'),$(text record 'The representative explained the difficulties; both sides spoke.')"
wait_days 18
read_case
act officer decide-case "\"lists\":true,\"measures\":$(values measures),$(text term 2y),
  $(text reasons 'The statement was considered. The account shows ability to pay, and nothing was paid.')"
act second confirm-decision "$reasons"
act clerk record-service "$(text manner direct),$(text proof 'Receipt signed by the legal representative'),$(text servedOn "$today")"
check
wait_days 40
check
act $subject lodge-objection "$(text grounds 'The interest was counted from the wrong day.'),\"newFacts\":true"
act reviewer decide-objection "$(text outcome rejected),$reasons"
act $subject request-reconsideration "$(text grounds 'The interest was counted from the wrong day.')"
act higher decide-reconsideration "\"revokes\":false,$reasons"
act $subject claim-performance "$(text proof 'Everything was paid into the enforcement account this month; bank receipt attached.')"
act officer examine-performance "\"accepted\":true,$(text reasons 'The receipt agrees with the enforcement account.')"
check
read_case
echo "The case has ended: $(member state)"
if [[ ${2:-} == --erase ]]; then
  wait_days 400
  sign_in officer
  read_case
  echo "The case is $(member stage)"
fi
