import { useWords } from '../../../language/language';
import { useUnit } from '../../../language/unit';
import { Field } from '../../../parts/form/field';
import { controlId, type FormContext } from '../../../parts/form/form-context';
import { MoneyBox } from '../../../parts/form/money-box';
import { shapeOf } from '../../../parts/form/shape';
import { useLawOn } from '../../../parts/law-in-force';
import { Statement } from '../../../parts/statement';
import type { ActOffered } from '../catalogue';
import { sourceOf } from '../fields/sources';
import { textIn } from '../own/own-part';
import { FormulaExplained } from './formula-explained';
import { FormulaTable } from './formula-table';
import { LinesTable } from './lines-table';
import { formulaOf, type Plan } from './plan';
import { usePortion } from './plan-consequence';

interface PlanLinesProps {
  readonly plan: Plan;
  readonly change: (changed: Partial<Plan>) => void;
  readonly form: FormContext;
  readonly act: ActOffered;
}

/** Who gets how much: line by line, or by the formula; nothing before the method is chosen. */
export function PlanLines({ plan, change, form, act }: PlanLinesProps) {
  const { language, say } = useWords();
  const { scale } = useUnit();
  const portion = usePortion(plan.input);
  const law = useLawOn(plan.on);
  const { method } = plan.input;
  const asking = { act: act.name, input: plan.input, language, scale };
  const projects = sourceOf('project', asking);
  const places = sourceOf('place', asking);
  const title = say({ zh: '分给谁', en: 'Who gets how much' });
  if (method === '' || projects === undefined || places === undefined) {
    return (
      <Statement title={title}>
        <p className="empty">
          {say({
            zh: '先选分配方法：保留省级审批权限的按项目，下放的主要按因素。',
            en: 'Choose the method first: retained money by project, delegated money mainly by formula.',
          })}
        </p>
      </Statement>
    );
  }
  if (method !== 'formula') {
    const isByProject = method === 'projectBased';
    return (
      <Statement title={title}>
        <LinesTable
          title={
            isByProject ? say({ zh: '项目', en: 'Project' }) : say({ zh: '地区或单位', en: 'Place or unit' })
          }
          source={isByProject ? projects : places}
          lines={plan.lines}
          change={(lines) => change({ lines })}
          asksWhen={portion?.supportMode === 'exPostAward'}
          form={form}
        />
      </Statement>
    );
  }
  const formula = formulaOf(plan, law);
  const amountId = controlId(form.formId, 'amount');
  const unitId = controlId(form.formId, 'unit');
  const units = shapeOf(act.schema.properties?.unit ?? {}).schema['x-choices'] ?? [];
  const put = (field: string, value: string) => change({ input: { ...plan.input, [field]: value } });
  return (
    <Statement title={title}>
      <div className="fields">
        <Field
          id={amountId}
          title={say({ zh: '分配总额', en: 'Total' })}
          isWide={false}
          error={form.errors.get('amount')}
        >
          <MoneyBox
            id={amountId}
            yuan={plan.input.amount}
            change={(yuan) => put('amount', yuan)}
            hasError={form.errors.has('amount')}
          />
        </Field>
        <Field id={unitId} title={say({ zh: '取整到', en: 'Whole units of' })} isWide={false}>
          <select
            className="box narrow"
            id={unitId}
            value={textIn(plan.input, 'unit')}
            onChange={(event) => put('unit', event.target.value)}
          >
            {units.map((unit) => (
              <option key={unit.code} value={unit.code}>
                {unit[language]}
              </option>
            ))}
          </select>
        </Field>
        <FormulaTable plan={plan} change={change} formula={formula} places={places} form={form} />
        <FormulaExplained formula={formula} factors={plan.factors} />
      </div>
    </Statement>
  );
}
